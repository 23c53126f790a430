package org.didactic.synthetic;

import java.util.List;

/** {@code reviews.csv}: planned and unplanned reviews of clients 65 and over with 12 months or more of support. */
final class ReviewsFile {

    private static final double PER_CLIENT = 0.90;

    private final Draw draw;
    private final Clients clients;
    private final PlannedShare planned;
    private final Gaps gaps;
    private final CsvFile csv = new CsvFile("authority", "year", "type", "count");

    ReviewsFile(List<Authority> authorities, Clients clients, PlannedShare planned, Draw draw) {
        this.draw = draw;
        this.clients = clients;
        this.planned = planned;
        this.gaps = new Gaps(authorities, List.of("planned", "unplanned"), draw.at("gaps")).with(1, Gaps.SUPPRESSED);
        authorities.forEach(this::write);
    }

    /** The lines written so far. */
    CsvFile csv() {
        return csv;
    }

    private void write(Authority a) {
        for (int year : Window.years()) {
            double share = planned.of(a, year);
            for (Geography.Part part : Geography.parts(a, year)) {
                double reviews = part.share() * reviews(a, year);
                row(a, year, part, "planned", reviews * share);
                row(a, year, part, "unplanned", reviews * (1 - share));
            }
        }
    }

    private void row(Authority a, int year, Geography.Part part, String type, double count) {
        csv.row(part.code(), Integer.toString(year), type, gaps.orElse(a, year, type, CsvFile.toFive(count)));
    }

    private double reviews(Authority a, int year) {
        double authority = 0.25 * draw.at("level").at(a.number()).normal();
        double noise = 0.08 * draw.at("level noise").at(a.number()).persistent(year, 0.5);
        return PER_CLIENT * clients.of(a, year) * StrictMath.exp(authority + noise);
    }
}
