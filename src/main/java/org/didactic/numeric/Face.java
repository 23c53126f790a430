package org.didactic.numeric;

/** Some of several points, and what weights of any sign bring them nearest to a target; points come and go. */
interface Face {

    /** Takes a point in, or out again. */
    void exchange(int point, boolean in);

    /** Returns the weight of every chosen point, and of every other what tells whether it should be; some point is chosen. */
    double[] weights();
}
