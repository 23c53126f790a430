package org.didactic.estimate.synthetic;

/** How much of a twin a donor is: at least zero, one in sum over the donors. */
public record DonorWeight(String donor, double weight) {}
