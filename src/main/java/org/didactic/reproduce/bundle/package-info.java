/**
 * The package for others: a study's inputs, its report, the program and what a data editor asks about them, in one archive
 * that is the same bytes on every machine. {@link org.didactic.reproduce.bundle.Bundle} makes it and
 * {@link org.didactic.reproduce.bundle.BundleFile} puts it into place.
 */
@NullMarked
package org.didactic.reproduce.bundle;

import org.jspecify.annotations.NullMarked;
