package org.didactic.synthetic;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code requests.csv}: requests for support by age, route of access and destination, one row per count. */
final class RequestsFile {

    private static final String OLDER = "65+";
    private static final String YOUNGER = "18-64";
    private static final double PER_1000 = 130;

    private final Draw draw;
    private final Circumstances circumstances;
    private final FundedShare funded;
    private final SignpostedShare signposted;
    private final Gaps gaps;
    private final CsvFile csv = new CsvFile("authority", "year", "age", "route", "destination", "count");

    RequestsFile(
            List<Authority> authorities,
            Circumstances circumstances,
            FundedShare funded,
            SignpostedShare signposted,
            Draw draw) {
        this.draw = draw;
        this.circumstances = circumstances;
        this.funded = funded;
        this.signposted = signposted;
        List<String> routes = Arrays.stream(Route.values()).map(Route::label).toList();
        this.gaps = new Gaps(authorities, routes, draw.at("gaps"))
                .with(7, Gaps.SUPPRESSED)
                .with(1, Gaps.BLANK)
                .with(6, Gaps.ZERO);
        authorities.forEach(this::write);
    }

    /** The lines written so far. */
    CsvFile csv() {
        return csv;
    }

    private void write(Authority a) {
        for (int year : Window.years()) {
            for (Geography.Part part : Geography.parts(a, year)) {
                for (Route route : Route.values()) {
                    write(a, year, part, route, YOUNGER, 0.35);
                    write(a, year, part, route, OLDER, 1);
                }
            }
        }
    }

    private void write(Authority a, int year, Geography.Part part, Route route, String age, double scale) {
        double total = scale * part.share() * requests(a, year, route);
        counts(a, year, route, total).forEach((destination, count) -> {
            String cell = CsvFile.toFive(count);
            csv.row(
                    part.code(),
                    Integer.toString(year),
                    age,
                    route.label(),
                    destination,
                    marked(a, year, route, destination, cell));
        });
    }

    /** A return that was not submitted lacks all its counts; other marks hit the destination they can be found at. */
    private String marked(Authority a, int year, Route route, String destination, String count) {
        String mark = gaps.orElse(a, year, route.label(), count);
        return switch (mark) {
            case Gaps.NOT_SUBMITTED -> mark;
            case Gaps.SUPPRESSED, Gaps.BLANK -> destination.equals("low_level") ? mark : count;
            case Gaps.ZERO -> destination.equals("signposted") || destination.equals("nothing") ? mark : count;
            default -> count;
        };
    }

    private double requests(Authority a, int year, Route route) {
        double authority = 0.33 * draw.at("level").at(a.number()).normal();
        double gap = route.sign() * 0.30 * draw.at("level gap").at(a.number()).normal();
        double noise =
                0.10 * draw.at("level noise " + route.label()).at(a.number()).persistent(year, 0.6);
        double rate = PER_1000 * route.shareOfRequests() * StrictMath.exp(authority + gap + noise - 0.1);
        return rate * circumstances.population(a, year) / 1000;
    }

    private Map<String, Double> counts(Authority a, int year, Route route, double total) {
        double care = total * funded.of(a, year, route);
        double other = total - care;
        double told = other * signposted.of(a, year, route);
        double longTerm = part(a, "long_term", route == Route.COMMUNITY ? 0.21 : 0.18);
        double shortTerm = part(a, "short_term", route == Route.COMMUNITY ? 0.34 : 0.62);
        double lowLevel = part(a, "low_level", route == Route.COMMUNITY ? 0.45 : 0.20);
        double all = longTerm + shortTerm + lowLevel;
        Map<String, Double> counts = new LinkedHashMap<>();
        counts.put("long_term", care * longTerm / all);
        counts.put("short_term", care * shortTerm / all);
        counts.put("low_level", care * lowLevel / all);
        counts.put("signposted", told);
        counts.put("nothing", other - told);
        return counts;
    }

    private double part(Authority a, String destination, double mean) {
        return mean * StrictMath.exp(0.4 * draw.at(destination).at(a.number()).normal());
    }
}
