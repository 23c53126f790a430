package org.didactic.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The 149 authorities and the codes under which they report. Two authorities join into S030 in 2019 (before that S150
 * and S151), and S077 is split into S152 and S153 in 2021, so that the files hold 153 codes.
 */
final class Geography {

    static final int AUTHORITIES = 149;

    /** An authority that stopped submitting its returns in 2020. */
    static final int LATE_RETURNER = 58;

    private static final int JOINED = 30;
    private static final int JOINED_FROM = 2019;
    private static final int SPLIT = 77;
    private static final int SPLIT_FROM = 2021;
    private static final double LARGER_PART = 0.58;

    /**
     * A code that reports in a year.
     *
     * @param share its part of the authority's people, requests and money, 0 to 1
     */
    record Part(String code, double share) {}

    private Geography() {}

    /** All authorities by number. */
    static List<Authority> authorities(Draw draw) {
        Map<Integer, Integer> starts = Starts.byNumber(draw);
        List<Authority> all = new ArrayList<>();
        for (int number = 1; number <= AUTHORITIES; number++) {
            all.add(new Authority(number, starts.getOrDefault(number, Authority.NEVER)));
        }
        return List.copyOf(all);
    }

    /** The codes under which an authority reports in a year: itself, its predecessors or its successors. */
    static List<Part> parts(Authority authority, int year) {
        if (authority.number() == JOINED && year < JOINED_FROM) {
            return halves(150, 151);
        }
        if (authority.number() == SPLIT && year >= SPLIT_FROM) {
            return halves(152, 153);
        }
        return List.of(new Part(authority.code(), 1));
    }

    static boolean isReorganised(int number) {
        return number == JOINED || number == SPLIT;
    }

    private static List<Part> halves(int larger, int smaller) {
        return List.of(
                new Part(Authority.codeOf(larger), LARGER_PART), new Part(Authority.codeOf(smaller), 1 - LARGER_PART));
    }
}
