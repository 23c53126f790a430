package org.didactic.report.wording.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the rules of all sentences over records drawn at random, and over the tables of cases. */
class SentenceRulesTest {
    private static final List<String> KINDS = List.of("title", "card", "brief", "own", "fit", "lede", "change");
    private static final int SITES = 600;
    private static final Pattern DENIAL =
            Pattern.compile("(?i)\\bno (?:effect|impact|evidence|influence|difference)|significan|coefficient|p-value");
    private static final Pattern AMERICAN =
            Pattern.compile("(?i)\\b(?:neighbor|program\\b|color|center|favor|labor|analyz|percent\\b|toward\\b)");
    private static final Pattern CLAIM =
            Pattern.compile("\\b(?:rose|fell|came out (?:lower|higher)(?! or)|ended a little)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])\\d[\\d,]*(?:\\.\\d+)?(?![\\w-])");

    /** The highest grade of school that a kind of sentence may need. */
    private static final double READING_GRADE = 9;

    @Test
    void nothingIsDeniedAndEverythingIsSpeltTheBritishWay() {
        for (SiteCase each : sites()) {
            for (String said : all(each)) {
                assertThat(said).doesNotContainPattern(DENIAL).doesNotContainPattern(AMERICAN);
            }
        }
    }

    @Test
    void theProgrammeAndTheSiteAreNeverInOneClause() throws IOException {
        List<String> all = new ArrayList<>();
        sites().forEach(each -> all.addAll(all(each)));
        for (Map<String, String> row : SentencesTest.rows("gains.csv")) {
            all.add(new GainCase(row).says());
        }
        for (String said : all) {
            for (String clause : said.split("[.;:,|] ")) {
                assertThat(clause.contains("programme")
                                && Pattern.compile("\\bhere\\b|this authority|its twin")
                                        .matcher(clause)
                                        .find())
                        .as(clause)
                        .isFalse();
            }
        }
    }

    @Test
    void whatTheStudyFoundForAllIsNeverSaidToBeASitesOwnGain() throws IOException {
        int borrowed = 0;
        for (Map<String, String> row : SentencesTest.rows("gains.csv")) {
            if (row.get("effect").equals("study") && row.get("where").isEmpty()) {
                borrowed++;
                String said = new GainCase(row).says();
                assertThat(said).doesNotContain("the change").doesNotContainPattern("\\bhere\\b|\\| (?:better|worse)$");
                assertThat(said).containsPattern("\\| not counted \\||not its own|not this authority\u2019s own");
            }
        }
        assertThat(borrowed).isGreaterThan(5);
    }

    @Test
    void aRangeAcrossZeroIsNeverAClaim() {
        int across = 0;
        for (SiteCase each : sites()) {
            About about = new About(each.context(), each.site(each.measure()), each.measure());
            if (about.own() != null && number(each, "low") <= 0 && number(each, "high") >= 0) {
                across++;
                for (String kind : List.of("title", "card", "brief", "own", "lede")) {
                    assertThat(says(each, kind)).doesNotContainPattern(CLAIM);
                }
                assertThat(says(each, "brief")).isIn("cannot tell", "little or nothing changed");
            }
        }
        assertThat(across).isGreaterThan(SITES / 10);
    }

    @Test
    void everyNumberOfASentenceComesFromItsRecord() {
        for (SiteCase each : sites()) {
            List<Double> known = known(each);
            for (String said : all(each)) {
                Matcher number = NUMBER.matcher(said.replaceAll("\\d{4}-\\d\\d", ""));
                while (number.find()) {
                    String digits = number.group().replace(",", "");
                    double shown = Double.parseDouble(digits);
                    int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
                    double step = StrictMath.pow(10, -decimals);
                    assertThat(known)
                            .as(digits + " in: " + said)
                            .anyMatch(one ->
                                    Math.abs(one - shown) <= (said.contains("at most") ? step : step / 2) + 1e-9);
                }
            }
        }
    }

    @Test
    void theDirectionThatIsWantedChangesNoWord() {
        for (SiteCase each : sites()) {
            Map<String, String> other = new LinkedHashMap<>(each.row());
            other.put("good", each.cell("good").equals("up") ? "down" : "up");
            for (String kind : KINDS) {
                String said = says(each, kind).replaceAll(" \\| (?:better|worse|neither)$", "");
                assertThat(says(new SiteCase(other), kind).replaceAll(" \\| (?:better|worse|neither)$", ""))
                        .isEqualTo(said);
            }
        }
    }

    @Test
    void everyKindOfSentenceReadsEasily() throws IOException {
        Map<String, StringBuilder> texts = new TreeMap<>();
        for (String table : List.of("sites.csv", "programme.csv", "markers.csv", "gains.csv")) {
            for (Map<String, String> row : SentencesTest.rows(table)) {
                String said = row.getOrDefault("says", "");
                if (!said.isEmpty() && !said.contains("|")) {
                    texts.computeIfAbsent(table + " " + row.get("sentence"), key -> new StringBuilder())
                            .append(said)
                            .append(said.endsWith(".") ? " " : ". ");
                }
            }
        }
        texts.forEach((kind, text) ->
                assertThat(ReadingGrade.of(text.toString())).as(kind).isLessThan(READING_GRADE));
        assertThat(texts).hasSizeGreaterThan(8);
    }

    private static List<SiteCase> sites() {
        Random random = new Random(6);
        List<SiteCase> sites = new ArrayList<>();
        for (int i = 0; i < SITES; i++) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("measure", random.nextBoolean() ? "Funded care" : "Planned reviews");
            row.put("unit", random.nextBoolean() ? "points" : "£ per person");
            row.put("good", List.of("up", "down", "neither").get(random.nextInt(3)));
            row.put("joined", random.nextInt(10) == 0 ? "never" : "");
            double before = 20 + 40 * random.nextDouble();
            double change = 10 * random.nextGaussian();
            row.put("before", text(before));
            row.put("after", text(before + change));
            row.put("site", random.nextInt(10) == 0 ? "[c]" : text(change));
            row.put("twin", text(8 * random.nextGaussian()));
            row.put("others", random.nextInt(4) == 0 ? "too few sites" : text(4 * random.nextGaussian()));
            row.put("country", text(random.nextGaussian()));
            row.put("neighbours", random.nextInt(4) == 0 ? "" : text(4 * random.nextGaussian()));
            double width = StrictMath.pow(10, 2 * random.nextDouble() - 0.5);
            double effect = width * random.nextGaussian();
            row.put(
                    "effect",
                    random.nextInt(5) == 0 || row.get("joined").equals("never") ? "the fit is poor" : text(effect));
            row.put("low", text(effect - width));
            row.put("high", text(effect + width * random.nextDouble()));
            row.put("band", text(30 * random.nextDouble()));
            int placebos = 10 + random.nextInt(120);
            row.put("placebos", Integer.toString(placebos));
            row.put("as large", Integer.toString(random.nextInt(placebos + 1)));
            row.put("distance", text(3 * random.nextDouble()));
            row.put("usual", text(3 * random.nextDouble()));
            sites.add(new SiteCase(row));
        }
        return sites;
    }

    private static String text(double number) {
        return Double.toString(Math.rint(number * 1000) / 1000);
    }

    /** All numbers that sentences about a site may show, on the reader's scale and without their sign. */
    private static List<Double> known(SiteCase each) {
        List<Double> known = new ArrayList<>(List.of(5.0));
        each.row().keySet().forEach(column -> known.add(Math.abs(number(each, column))));
        for (String other : List.of("others", "country", "neighbours")) {
            known.add(Math.abs(number(each, "site") - number(each, other)));
        }
        int large = Integer.parseInt(each.cell("as large")) + 1;
        int all = Integer.parseInt(each.cell("placebos")) + 1;
        for (int divisor = 1; divisor <= large; divisor++) {
            if (large % divisor == 0 && all % divisor == 0) {
                known.add((double) large / divisor);
                known.add((double) all / divisor);
            }
        }
        return known;
    }

    private static double number(SiteCase each, String column) {
        return each.cell(column).matches("-?[0-9.]+(?:E-?\\d+)?") ? Double.parseDouble(each.cell(column)) : 0;
    }

    private static List<String> all(SiteCase each) {
        return KINDS.stream().map(kind -> says(each, kind)).toList();
    }

    private static String says(SiteCase each, String kind) {
        Map<String, String> row = new LinkedHashMap<>(each.row());
        row.put("sentence", kind);
        return new SiteCase(row).says();
    }
}
