package org.didactic.synthetic;

/** What long-term care is spent on. */
enum CareType {
    RESIDENTIAL("residential"),
    COMMUNITY("community");

    private final String label;

    CareType(String label) {
        this.label = label;
    }

    /** The word in the files. */
    String label() {
        return label;
    }

    /** 1 for residential, -1 for community. */
    int sign() {
        return this == RESIDENTIAL ? 1 : -1;
    }
}
