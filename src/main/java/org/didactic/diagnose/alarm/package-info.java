/** False alarms: how often each method finds an effect of adopters drawn at random, who have none. */
@NullMarked
package org.didactic.diagnose.alarm;

import org.jspecify.annotations.NullMarked;
