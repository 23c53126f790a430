/**
 * The command line: commands, exit codes, progress and the console ledger.
 * {@link org.didactic.cli.Main} is where the program starts.
 */
@NullMarked
package org.didactic.cli;

import org.jspecify.annotations.NullMarked;
