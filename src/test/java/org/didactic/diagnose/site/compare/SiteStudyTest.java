package org.didactic.diagnose.site.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.didactic.diagnose.site.Neighbour;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.OwnEstimate.Estimated;
import org.didactic.diagnose.site.OwnEstimate.Refused;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.fixture.BriefedStudy;
import org.didactic.numeric.Quantile;
import org.didactic.spec.BriefingsSpec;
import org.junit.jupiter.api.Test;

class SiteStudyTest {
    private static final Offset<Double> NEAR = within(1e-12);
    private static final BriefedStudy.Out OUT = new BriefedStudy().run();

    @Test
    void thereIsAPageForEachUnitThatStartsWithItsNameOrElseItsCode() {
        assertThat(OUT.briefings().sites())
                .extracting(SiteBriefing::unit, SiteBriefing::name, SiteBriefing::start)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"u00\", \"Name of 0\", 2003)",
                        "(\"u01\", \"u01\", 2005)",
                        "(\"u02\", \"Name of 2\", 2005)",
                        "(\"u03\", \"u03\", 2001)",
                        "(\"u04\", \"Name of 4\", 2006)");
    }

    @Test
    void aRatioIsOneSumThroughAnother() {
        assertThat(OUT.number("helped.trend@u02.site:2003")).isEqualTo(share(2, 2003));
    }

    @Test
    void comparisonsAreTheMeanOfTheOtherSitesAndQuartilesOfAllOutside() {
        double[] outside = values(unit -> !BriefedStudy.isSite(unit), unit -> share(unit, 2004));

        assertThat(OUT.number("helped.trend@u02.programme:2004"))
                .isCloseTo(
                        mean(values(unit -> BriefedStudy.isSite(unit) && unit != 2, unit -> share(unit, 2004))), NEAR);
        assertThat(OUT.number("helped.trend@u02.lower:2004")).isEqualTo(Quantile.type7(outside, 0.25));
        assertThat(OUT.number("helped.trend@u02.median:2004")).isEqualTo(Quantile.type7(outside, 0.5));
        assertThat(OUT.number("helped.trend@u02.upper:2004")).isEqualTo(Quantile.type7(outside, 0.75));
    }

    @Test
    void neighboursAreTheNearestOutsideInStandardisedCovariates() {
        double size = deviation(BriefedStudy::size);
        double age = deviation(BriefedStudy::age);
        IntToDoubleFunction distance = unit -> Math.sqrt(square((BriefedStudy.size(unit) - BriefedStudy.size(2)) / size)
                + square((BriefedStudy.age(unit) - BriefedStudy.age(2)) / age));
        List<Integer> nearest = IntStream.range(0, BriefedStudy.UNITS)
                .filter(unit -> !BriefedStudy.isSite(unit))
                .boxed()
                .sorted(Comparator.comparingDouble(distance::applyAsDouble))
                .limit(6)
                .toList();

        assertThat(OUT.site("u02").neighbours())
                .extracting(Neighbour::unit)
                .containsExactlyElementsOf(
                        nearest.stream().map(BriefedStudy::unit).toList());
        assertThat(OUT.number("site.neighbours@u02.distance:" + BriefedStudy.unit(nearest.get(5))))
                .isCloseTo(distance.applyAsDouble(nearest.get(5)), NEAR);
        assertThat(OUT.number("helped.trend@u02.neighbours:2006"))
                .isCloseTo(mean(values(nearest::contains, unit -> share(unit, 2006))), NEAR);
    }

    @Test
    void theChangeIsTheMeanSinceTheStartLessTheMeanBefore() {
        double before = (share(2, 2001) + share(2, 2002) + share(2, 2003) + share(2, 2004)) / 4;
        double after = (share(2, 2005) + share(2, 2006)) / 2;

        assertThat(OUT.number("helped.change@u02.before")).isCloseTo(before, NEAR);
        assertThat(OUT.number("helped.change@u02.site")).isCloseTo(after - before, NEAR);
        assertThat(OUT.number("helped.change@u02.against_country"))
                .isCloseTo(after - before - OUT.number("helped.change@u02.country"), NEAR);
    }

    @Test
    void aListedUnitHasAPageBesidesTheSitesAndIsComparedFromTheFirstPeriodToTheLast() {
        BriefedStudy.Out out =
                BriefedStudy.run(new BriefedStudy().rows(), BriefedStudy.ASKED + "  units: [u07, u05]\n");

        assertThat(out.briefings().sites())
                .extracting(SiteBriefing::unit)
                .containsExactly("u00", "u01", "u02", "u03", "u04", "u05", "u07");
        assertThat(out.number("helped.change@u07.site")).isCloseTo(share(7, 2006) - share(7, 2001), NEAR);
        assertThat(out.site("u07").neighbours()).extracting(Neighbour::unit).doesNotContain("u07");
        assertThat(reason(out.site("u07").measures().get(0).own())).isEqualTo("it has no start");
    }

    @Test
    void aSiteWithoutTimeBeforeItsStartHasNoChangeAndNoEstimateOfItsOwn() {
        assertThat(OUT.reason("helped.change@u03.site")).isEqualTo("no number to compare with");
        assertThat(reason(OUT.site("u03").measures().get(0).own())).startsWith("it started before the second period");
        assertThat(OUT.reason("helped.sdid@u00.att"))
                .isEqualTo("there are too few periods before its start (2 where at least 3 are asked for)");
    }

    @Test
    void anOwnEstimateIsTheGapToItsTwinSinceTheStart() {
        Estimated own = (Estimated) OUT.site("u02").measures().get(0).own();
        double gap = 0;
        for (int year = 2001; year <= 2004; year++) {
            gap -= timeWeight(own, year) * (share(2, year) - OUT.number("helped.sdid@u02.twin:" + year));
        }
        for (int year = 2005; year <= 2006; year++) {
            gap += (share(2, year) - OUT.number("helped.sdid@u02.twin:" + year)) / 2;
        }

        assertThat(own.effect().estimate()).isCloseTo(gap, within(1e-9));
        assertThat(own.placebos()).isEqualTo(19);
        assertThat(own.effect().p()).isCloseTo((own.asLarge() + 1) / 20.0, NEAR);
        assertThat(own.twin().stream().mapToDouble(OwnEstimate.TwinUnit::weight).sum())
                .isCloseTo(1, within(1e-9));
        assertThat(own.twin()).noneMatch(each -> each.unit().compareTo("u05") < 0);
    }

    @Test
    void aTwinThatIsTooFarAwayIsRefusedWithBothDistances() {
        BriefedStudy.Out out =
                BriefedStudy.run(new BriefedStudy().rows(), BriefedStudy.ASKED.replace("fit: 50", "fit: 0.01"));
        Refused refused = (Refused) out.site("u02").measures().get(0).own();

        assertThat(refused.fit()).isNotNull().satisfies(fit -> {
            assertThat(fit.distance()).isEqualTo(OUT.number("helped.sdid@u02.distance"));
            assertThat(fit.usualDistance()).isEqualTo(OUT.number("helped.sdid@u02.usual_distance"));
        });
        assertThat(out.number("helped.sdid@u02.distance"))
                .isEqualTo(refused.fit().distance());
    }

    @Test
    void theWeightsOfSynthdidAreTakenWhereAskedForAndSaid() {
        String asked = BriefedStudy.ASKED.replace("fit: 50", "fit: 50, compatibility: synthdid-0.0.9");
        BriefedStudy.Out out = BriefedStudy.run(new BriefedStudy().rows(), asked);
        Estimated own = (Estimated) out.site("u02").measures().get(0).own();

        assertThat(own.compatibility()).isEqualTo(BriefingsSpec.Compatibility.SYNTHDID_0_0_9);
        assertThat(out.number("helped.sdid@u02.att"))
                .isNotEqualTo(OUT.number("helped.sdid@u02.att"))
                .isCloseTo(OUT.number("helped.sdid@u02.att"), within(0.01));
        assertThat(out.number("helped.sdid@u02.zeta_omega")).isEqualTo(OUT.number("helped.sdid@u02.zeta_omega"));
        assertThat(out.csv().lines().filter(row -> row.endsWith(",weights as in synthdid 0.0.9")))
                .isNotEmpty()
                .allMatch(row -> row.contains(".sdid@") && !row.contains(".zeta_") && !row.contains(".placebos"));
        assertThat(OUT.csv()).doesNotContain("synthdid");
        assertThat(BriefedStudy.run(BriefedStudy.shuffled(new BriefedStudy().rows()), asked)
                        .csv())
                .isEqualTo(out.csv());
    }

    @Test
    void tooFewPlacebosForTheLevelAreTold() {
        BriefedStudy some = new BriefedStudy();
        for (int unit = 10; unit < BriefedStudy.UNITS; unit++) {
            some.put(unit, 2003, "helped", "NA");
        }

        assertThat(some.run().reason("helped.sdid@u02.att"))
                .contains("9 placebos")
                .contains("5");
    }

    @Test
    void aMeanOfRowsThatIsMissingOneAndAverageOfTwoSitesAreNotShown() {
        BriefedStudy some = new BriefedStudy();
        for (int unit = 0; unit < 3; unit++) {
            some.put(unit, 2002, "helped", "NA");
        }
        BriefedStudy.Out out = some.run();

        assertThat(out.reason("helped.trend@u01.site:2002")).isEqualTo("missing in the data (NA)");
        assertThat(out.reason("helped.trend@u03.programme:2002")).isEqualTo("fewer than three sites have a number");
    }

    @Test
    void theOrderOfRowsChangesNothing() {
        List<String> rows = new BriefedStudy().rows();

        assertThat(BriefedStudy.run(BriefedStudy.shuffled(rows), BriefedStudy.ASKED)
                        .csv())
                .isEqualTo(OUT.csv());
    }

    @Test
    void otherCodesInTheSameOrderChangeNoNumber() {
        List<String> rows = new BriefedStudy()
                .rows().stream().map(row -> row.replaceFirst("^u", "E0")).toList();

        assertThat(BriefedStudy.run(rows, BriefedStudy.ASKED).csv())
                .isEqualTo(OUT.csv().replaceAll("u([0-2][0-9])", "E0$1"));
    }

    @Test
    void listedNeighboursAreThoseOutsideThatPanelsHave() {
        String briefings = BriefedStudy.ASKED.replace(
                "{nearest: 6, by: [size, age]}", "{source: alike, unit: unit, neighbour: other}");
        BriefedStudy.Out out = BriefedStudy.run(
                new BriefedStudy().rows(),
                briefings,
                Map.of("alike", "unit,other\nu02,u09\nu02,u07\nu02,u11\nu02,u01\nu02,u02\nu02,u99\nu01,u08\n"));

        assertThat(out.site("u02").neighbours())
                .containsExactly(
                        new Neighbour("u07", "u07", null),
                        new Neighbour("u09", "u09", null),
                        new Neighbour("u11", "u11", null));
        assertThat(out.number("helped.trend@u02.neighbours:2003"))
                .isCloseTo((share(7, 2003) + share(9, 2003) + share(11, 2003)) / 3, NEAR);
        assertThat(out.reason("helped.trend@u01.neighbours:2003")).isEqualTo("fewer than three sites have a number");
        assertThat(out.briefings().remarks())
                .containsExactly(
                        "Passed over in the list of neighbours, as no panel has them: u99.",
                        "Listed as neighbours of u02, but in the programme themselves: u01.");
    }

    private static double timeWeight(Estimated own, int year) {
        return own.timeWeights().stream()
                .filter(each -> each.time() == year)
                .mapToDouble(OwnEstimate.PeriodWeight::weight)
                .sum();
    }

    private static String reason(OwnEstimate own) {
        return ((Refused) own).reason();
    }

    private static double share(int unit, int year) {
        double helped = BriefedStudy.count(unit, year, "helped");
        return helped / (helped + BriefedStudy.count(unit, year, "told") + BriefedStudy.count(unit, year, "nothing"));
    }

    private static double[] values(IntPredicate which, IntToDoubleFunction value) {
        return IntStream.range(0, BriefedStudy.UNITS)
                .filter(which)
                .mapToDouble(value)
                .toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double deviation(IntToDoubleFunction value) {
        double[] all = values(unit -> true, value);
        double mean = mean(all);
        double squares = 0;
        for (double each : all) {
            squares += square(each - mean);
        }
        return Math.sqrt(squares / (all.length - 1));
    }

    private static double square(double number) {
        return number * number;
    }
}
