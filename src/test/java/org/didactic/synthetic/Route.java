package org.didactic.synthetic;

/** How a request reaches the authority. */
enum Route {
    COMMUNITY("community", 0.7557),
    HOSPITAL("hospital", 0.2443);

    private final String label;
    private final double shareOfRequests;

    Route(String label, double shareOfRequests) {
        this.label = label;
        this.shareOfRequests = shareOfRequests;
    }

    /** The word in the files. */
    String label() {
        return label;
    }

    /** Its part of all requests, over all authorities. */
    double shareOfRequests() {
        return shareOfRequests;
    }

    /** -1 for community, 1 for hospital. */
    int sign() {
        return this == COMMUNITY ? -1 : 1;
    }
}
