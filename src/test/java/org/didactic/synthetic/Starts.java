package org.didactic.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who joined when. Two sites start at or before the first year and are always treated; the year 2017 alone reaches
 * event time 4, and cohorts 2017 to 2021 make fifteen cells of cohort and event-time bin.
 */
final class Starts {

    private static final List<Integer> YEARS =
            List.of(2014, 2016, 2017, 2017, 2017, 2018, 2018, 2018, 2019, 2019, 2019, 2020, 2020, 2021, 2021, 2021);

    private Starts() {}

    /** Start year by authority number; authorities that were reorganised or left gaps in their returns are not sites. */
    static Map<Integer, Integer> byNumber(Draw draw) {
        List<Integer> candidates = new ArrayList<>();
        for (int number = 1; number <= Geography.AUTHORITIES; number++) {
            if (!Geography.isReorganised(number) && number != Geography.LATE_RETURNER) {
                candidates.add(number);
            }
        }
        List<Integer> sites = Pick.few(YEARS.size(), candidates, draw::at);
        Map<Integer, Integer> starts = new LinkedHashMap<>();
        for (int i = 0; i < sites.size(); i++) {
            starts.put(sites.get(i), YEARS.get(i));
        }
        return starts;
    }
}
