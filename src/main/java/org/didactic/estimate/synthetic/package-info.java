/**
 * One treated unit beside a weighted twin of its donors: synthetic difference-in-differences, synthetic control, and plain
 * differences, with placebos in the place of errors. {@code SyntheticEstimator} fits an {@code OutcomeBlock},
 * {@code PlaceboPermutation} takes each donor of a {@code DonorPool} as if it were the unit. Both say how weights are to be sought, a
 * {@code WeightSearch}: to the exact minimum, or with the steps of R.
 */
@NullMarked
package org.didactic.estimate.synthetic;

import org.jspecify.annotations.NullMarked;
