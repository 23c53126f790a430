package org.didactic.synthetic;

import java.util.List;

/** {@code sites.csv}: the programme's sites and the financial year in which each started. */
final class SitesFile {

    private final CsvFile csv = new CsvFile("authority", "site", "start_year");

    SitesFile(List<Authority> authorities) {
        for (Authority a : authorities) {
            if (a.isSite()) {
                csv.row(a.code(), a.name(), Integer.toString(a.start()));
            }
        }
    }

    /** The lines written so far. */
    CsvFile csv() {
        return csv;
    }
}
