package org.didactic.diagnose.alarm;

import org.didactic.numeric.StandardNormal;

/** Wilson's (1927) score interval of a share. */
record Wilson(double low, double high) {

    /**
     * Returns the interval.
     *
     * @param count how many of {@code draws}, of which there is at least one
     * @param level between 0 and 1
     */
    static Wilson of(int count, int draws, double level) {
        double z = new StandardNormal().criticalValue(level);
        double share = (double) count / draws;
        double widened = 1 + z * z / draws;
        double middle = (share + z * z / (2.0 * draws)) / widened;
        double half = z * Math.sqrt(share * (1 - share) / draws + z * z / (4.0 * draws * draws)) / widened;
        return new Wilson(count == 0 ? 0 : middle - half, count == draws ? 1 : middle + half);
    }
}
