package org.didactic.diagnose.alarm;

import java.util.Map;
import org.didactic.spec.FalseAlarms.Reference;

/**
 * What a method says of one draw of adopters.
 *
 * @param p of the average effect by what it rests on; none where it could not be told; where it is clearly no alarm, that of the
 *     bootstrap may be too small
 * @param errors its standard error likewise; the bootstrap has none of its own
 */
record AlarmDraw(Map<Reference, Double> p, Map<Reference, Double> errors) {}
