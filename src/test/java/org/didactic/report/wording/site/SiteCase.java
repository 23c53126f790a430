package org.didactic.report.wording.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.Change;
import org.didactic.diagnose.site.Neighbour;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.report.wording.Noun;
import org.didactic.spec.BriefingsSpec.Compatibility;
import org.didactic.spec.BriefingsSpec.Method;
import org.didactic.spec.BriefingsSpec.Years;
import org.didactic.spec.MeasureSpec;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of cases as the records that the words are made of. Numbers of a share are in points there, empty
 * cells are what is not known, and a text in the place of a number is the reason why there is none.
 */
record SiteCase(Map<String, String> row) {
    private static final List<Integer> TIMES = List.of(2016, 2017, 2018, 2019, 2020, 2021);
    private static final int START = 2019;

    static SiteContext context(List<MeasureSpec> measures) {
        return new SiteContext(
                "Community Led Support",
                "England",
                Noun.ofUnit("authority"),
                Years.FINANCIAL,
                measures,
                true,
                "in 2016-17");
    }

    SiteContext context() {
        SiteContext known = context(List.of(measure().measure()));
        boolean early = cell("joined").equals("before the data");
        return new SiteContext(
                known.programme(),
                known.country(),
                known.place(),
                known.years(),
                known.measures(),
                !cell("joined").equals("unknown"),
                early ? "at the start of the data" : known.baseline());
    }

    SiteBriefing site(SiteMeasure... measures) {
        return new SiteBriefing("E1", "Ashford", joined() ? START : null, neighbours(), List.of(measures));
    }

    boolean joined() {
        return !cell("joined").equals("never") && !cell("joined").equals("unknown");
    }

    SiteMeasure measure() {
        boolean share = cell("unit").equals("points");
        MeasureSpec spec = measure(
                cell("measure"), share ? "" : cell("unit"), share, MeasureSpec.Good.valueOf(upper(cell("good"))));
        Value country = value("country");
        Double here = number("site");
        double twin = cell("twin").isEmpty() ? 0 : number("twin");
        double band = cell("band").isEmpty() ? 0 : number("band");
        Change change = new Change(
                cell("before").isEmpty() ? missing() : value("before"),
                cell("after").isEmpty() ? missing() : value("after"),
                value("site"),
                value("others"),
                country,
                value("neighbours"),
                gap(here, number("others")),
                gap(here, number("country")),
                gap(here, number("neighbours")));
        return new SiteMeasure(
                spec,
                flat(0),
                flat(0),
                flat(0),
                flat(0),
                flat(band),
                new SiteMeasure.Behind(flat(20), 20),
                flat(0),
                change,
                own(path(twin, cell("twin last").isEmpty() ? 0 : number("twin last"))));
    }

    static MeasureSpec measure(String label, String unit, boolean share, MeasureSpec.Good good) {
        return new MeasureSpec(
                at(label.toLowerCase(java.util.Locale.ROOT).replace(' ', '_')),
                label,
                unit,
                null,
                at("panel"),
                new MeasureSpec.Combined(at("column"), MeasureSpec.Combine.MEAN, null),
                share ? MeasureSpec.Scale.PROPORTION : MeasureSpec.Scale.PLAIN,
                good,
                List.of());
    }

    static Located<String> at(String text) {
        return new Located<>(text, new Position("analysis.yaml", 1, 1), "path");
    }

    private OwnEstimate own(Trend path) {
        Double effect = number("effect");
        if (effect == null) {
            return new OwnEstimate.Refused(
                    Method.SYNTHETIC_DID, cell("effect").isEmpty() ? "none was asked for" : cell("effect"), null);
        }
        return new OwnEstimate.Estimated(
                Method.SYNTHETIC_DID,
                Compatibility.NONE,
                new Value.Resampled(effect, null, null, 0.1, number("low"), number("high")),
                Integer.parseInt(or("placebos", "23")),
                Integer.parseInt(or("as large", "0")),
                scaled(Double.parseDouble(or("distance", "1"))),
                scaled(Double.parseDouble(or("usual", "2"))),
                !cell("usual").equals("0"),
                List.of(),
                List.of(),
                1,
                1,
                path);
    }

    private List<Neighbour> neighbours() {
        List<Neighbour> all = new ArrayList<>();
        for (String each :
                cell("names").isEmpty() ? new String[0] : cell("names").split(" ")) {
            String[] parts = each.split("=");
            all.add(new Neighbour(parts[0], parts[0], parts.length == 1 ? null : Double.valueOf(parts[1])));
        }
        return all;
    }

    private Value value(String column) {
        String cell = cell(column);
        Double number = number(column);
        return number == null ? new Value.NotIdentified(cell.isEmpty() ? "no number" : cell) : new Value.Plain(number);
    }

    /** A number in the measure's own scale, null for an empty cell or a reason. */
    private @Nullable Double number(String column) {
        String cell = cell(column);
        return cell.matches("[-−]?[0-9.]+") ? (Double) scaled(Double.parseDouble(cell.replace('−', '-'))) : null;
    }

    private double scaled(double shown) {
        return cell("unit").equals("points") ? shown / 100 : shown;
    }

    private static Value gap(@Nullable Double here, @Nullable Double there) {
        return here == null || there == null ? missing() : new Value.Plain(here - there);
    }

    private static Value missing() {
        return new Value.NotIdentified("no number");
    }

    private static Trend flat(double level) {
        return new Trend(
                TIMES,
                TIMES.stream().map(each -> (Value) new Value.Plain(level)).toList());
    }

    private static Trend path(double change, double last) {
        return new Trend(
                TIMES,
                TIMES.stream()
                        .map(each -> (Value) new Value.Plain(each < START ? each == START - 1 ? last : 0 : change))
                        .toList());
    }

    private String or(String column, String otherwise) {
        return cell(column).isEmpty() ? otherwise : cell(column);
    }

    private static String upper(String word) {
        return word.isEmpty() ? "NEITHER" : word.toUpperCase(java.util.Locale.ROOT);
    }

    String cell(String column) {
        return row.getOrDefault(column, "").strip();
    }

    String says() {
        SiteMeasure measure = measure();
        SiteWords words = new SiteWords(context(), site(measure));
        return switch (cell("sentence")) {
            case "title" -> words.title(measure);
            case "card" -> shown(words.card(measure));
            case "brief" -> words.brief(measure);
            case "change" -> words.change(measure);
            case "own" -> words.own(measure);
            case "fit" -> words.fit(measure);
            case "lede" -> words.lede();
            case "neighbours" -> words.neighbours();
            default -> throw new IllegalArgumentException("no such sentence: " + cell("sentence"));
        };
    }

    static String shown(Card card) {
        return card.head() + " | " + card.big() + " | " + card.line() + " | "
                + card.tone().name().toLowerCase(java.util.Locale.ROOT);
    }
}
