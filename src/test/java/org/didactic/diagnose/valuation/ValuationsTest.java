package org.didactic.diagnose.valuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.diagnose.site.Change;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.site.SmallCounts;
import org.didactic.diagnose.site.Trend;
import org.didactic.estimate.Value;
import org.didactic.numeric.StandardNormal;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec.Compatibility;
import org.didactic.spec.BriefingsSpec.Method;
import org.didactic.spec.MeasureSpec;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;

/** Which effect and volume a gain rests on, and when it counts, on a study of four areas. */
class ValuationsTest {
    private static final ValuedStudy STUDY = new ValuedStudy();

    private static Value estimated(double estimate, double error) {
        return Value.Estimated.of(
                estimate, error, null, new StandardNormal(), new StandardNormal().criticalValue(0.95));
    }

    private static Map<String, Value> results(Value share, Value quality) {
        Map<String, Value> results = new LinkedHashMap<>();
        results.put("share.twfe.att", share);
        results.put("quality.twfe.att", quality);
        return results;
    }

    private static Valuation value(Map<String, Value> results, SiteBriefing... sites) {
        return value(STUDY, results, sites);
    }

    private static Valuation value(ValuedStudy study, Map<String, Value> results, SiteBriefing... sites) {
        return Objects.requireNonNull(Valuations.of(
                study.analysis(), study.data().panels(), results, new SiteBriefings(List.of(sites), List.of())));
    }

    private static SiteBriefing site(String unit, int start, OwnEstimate share, OwnEstimate quality, Value against) {
        Trend trend = new Trend(List.of(2010, 2011, 2012), List.of(plain(1), plain(1), plain(1)));
        List<MeasureSpec> measures = Objects.requireNonNull(
                        STUDY.analysis().companions().briefings())
                .measures();
        return new SiteBriefing(
                unit,
                unit,
                start,
                List.of(),
                List.of(
                        measure(measures.get(0), trend, share, plain(0)),
                        measure(measures.get(1), trend, quality, against)));
    }

    private static final double LEVEL = 5;

    private static SiteMeasure measure(MeasureSpec spec, Trend trend, OwnEstimate own, Value against) {
        Value none = plain(0);
        return new SiteMeasure(
                spec,
                trend,
                trend,
                trend,
                trend,
                trend,
                new SiteMeasure.Behind(trend, 20),
                trend,
                new Change(plain(LEVEL), none, none, none, none, none, none, against, none),
                own);
    }

    private static Value plain(double value) {
        return new Value.Plain(value);
    }

    private static OwnEstimate own(double estimate, double low, double high) {
        Trend path = new Trend(List.of(), List.of());
        return new OwnEstimate.Estimated(
                Method.SYNTHETIC_DID,
                Compatibility.NONE,
                new Value.Resampled(estimate, null, null, 0.1, low, high),
                20,
                1,
                0.1,
                0.1,
                true,
                List.of(),
                List.of(),
                1,
                1,
                path);
    }

    private static final OwnEstimate REFUSED = new OwnEstimate.Refused(Method.SYNTHETIC_DID, "the fit is poor", null);

    @Test
    void theVolumeIsTheMeanOfTheTreatedPeriodsSumsAndTheProgrammesIsTheSumOfTheSites() {
        Gain programme = value(results(estimated(-0.1, 0.02), estimated(0, 1)))
                .programme()
                .get(0);

        // A: 2011 (10 + 30) and 2012 (20 + 40); B: 2012 alone, 100 + 200, as 2011 lacks a row's number
        assertThat(programme.volume()).isEqualTo(plain(350));
        assertThat(((Value.Resampled) programme.cases()).estimate()).isCloseTo(35, within(0.4));
        assertThat(programme.effectId()).isEqualTo("share.twfe.att");
    }

    @Test
    void aSiteIsValuedByItsOwnEstimateAndByTheProgrammesWhereThatWasRefused() {
        Valuation valuation = value(
                results(estimated(-0.1, 0.02), estimated(0, 1)),
                site("A", 2011, own(-0.2, -0.3, -0.1), REFUSED, plain(1)),
                site("B", 2011, REFUSED, REFUSED, plain(1)));

        Gain a = Objects.requireNonNull(valuation.sites().get("A")).get(0);
        Gain b = Objects.requireNonNull(valuation.sites().get("B")).get(0);
        assertThat(a.effectId()).isEqualTo("share.sdid@A.att");
        assertThat(b.effectId()).isEqualTo("share.twfe.att");
        assertThat(a.volume()).isEqualTo(plain(50));
        assertThat(((Value.Resampled) a.cases()).estimate()).isCloseTo(10, within(0.1));
        assertThat(((Value.Resampled) a.cases()).high()).isCloseTo(15, within(0.2));
    }

    @Test
    void aGainCountsUnlessTheWholeIntervalOfWhatStandsBesideItIsBad() {
        assertThat(value(results(estimated(-0.1, 0.02), estimated(-1, 0.6)))
                        .programme()
                        .get(0)
                        .standing()
                        .counts())
                .as("−1 ± 1.18")
                .isTrue();
        Gain.Standing worse = value(results(estimated(-0.1, 0.02), estimated(-1, 0.4)))
                .programme()
                .get(0)
                .standing();
        assertThat(worse.counts()).as("−1 ± 0.78").isFalse();
        assertThat(worse.because()).isEqualTo("quality");
    }

    @Test
    void aSiteWithoutAnIntervalIsJudgedByItsChangeAndOneWithoutDataDoesNotCount() {
        Map<String, Value> results = results(estimated(-0.1, 0.02), estimated(0, 1));
        assertThat(standing(results, REFUSED, plain(0.1)).counts()).isTrue();
        assertThat(standing(results, REFUSED, plain(-0.1)).reason()).isEqualTo("it moved the wrong way");
        assertThat(standing(results, own(-2, -3, -1), plain(0.1)).reason()).isEqualTo("it got worse");
        assertThat(standing(results, REFUSED, new Value.NotIdentified("no period before"))
                        .reason())
                .isEqualTo("nothing is known of it; no period before");
    }

    @Test
    void aDifferenceWithoutAnIntervalThatIsHardlyOneIsNotTheWrongWay() {
        Map<String, Value> results = results(estimated(-0.1, 0.02), estimated(0, 1));
        assertThat(standing(results, REFUSED, plain(-0.009 * LEVEL)).counts()).isTrue();
        assertThat(standing(results, REFUSED, plain(-0.011 * LEVEL)).counts()).isFalse();
    }

    private static Gain.Standing standing(Map<String, Value> results, OwnEstimate quality, Value against) {
        Valuation valuation = value(results, site("A", 2011, REFUSED, quality, against));
        return Objects.requireNonNull(valuation.sites().get("A")).get(0).standing();
    }

    @Test
    void nothingIsValuedWithoutAnInterval() {
        Gain gain = value(results(plain(-0.1), estimated(0, 1))).programme().get(0);

        assertThat(gain.total()).isEqualTo(new Value.NotIdentified("the effect has no interval"));
        assertThat(gain.drivers()).isEmpty();
    }

    @Test
    void aSiteThatSmallCountsHideIsNeitherValuedNorPartOfTheSum() {
        ValuedStudy study = ValuedStudy.counting(rows -> rows.replace("2012,0,2011,0.4,2,100", "2012,0,2011,0.4,2,1")
                .replace("2012,1,2011,0.4,2,200", "2012,1,2011,0.4,2,2"));
        Valuation valuation = value(
                study, results(estimated(-0.1, 0.02), estimated(0, 1)), site("B", 2011, REFUSED, REFUSED, plain(1)));

        assertThat(Objects.requireNonNull(valuation.sites().get("B")).get(0).total())
                .isEqualTo(new Value.NotIdentified(SmallCounts.HIDDEN));
        assertThat(valuation.programme().get(0).volume()).isEqualTo(plain(50));
        assertThat(valuation.programme().get(0).hidden()).isEqualTo(1);
    }

    @Test
    void aHiddenVolumeIsInNoSumWhetherOrNotItsSiteHasAPage() {
        // Nobody in 2011: that is a small count too.
        ValuedStudy study = ValuedStudy.counting(rows -> rows.replace("A,2011,0,2011,0.5,3,10", "A,2011,0,2011,0.5,3,0")
                .replace("A,2011,1,2011,0.5,3,30", "A,2011,1,2011,0.5,3,0"));
        Map<String, Value> results = results(estimated(-0.1, 0.02), estimated(0, 1));

        Gain listed = value(study, results, site("A", 2011, REFUSED, REFUSED, plain(1)))
                .programme()
                .get(0);
        Gain unlisted = value(study, results).programme().get(0);

        assertThat(listed.volume()).isEqualTo(unlisted.volume()).isEqualTo(plain(300));
        assertThat(listed.hidden()).isEqualTo(unlisted.hidden()).isEqualTo(1);
    }

    @Test
    void aPeriodWithARowLessThanOthersHasNoVolume() {
        ValuedStudy study = ValuedStudy.counting(rows -> rows.replace("A,2012,1,2011,0.5,3,40\n", ""));
        Gain gain = value(study, results(estimated(-0.1, 0.02), estimated(0, 1)))
                .programme()
                .get(0);

        // A: 2011 alone, 10 + 30
        assertThat(gain.volume()).isEqualTo(plain(340));
        assertThat(gain.hidden()).isZero();
    }

    @Test
    void anUnknownEffectIsAnErrorAtItsKeyWithTheNearestId() {
        Map<String, Value> results = new LinkedHashMap<>();
        results.put("share.twfe.atts", plain(1));

        assertThatThrownBy(() -> value(results))
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("valuation.items[0].effect: no number has this id (share.twfe.att)")
                .hasMessageContaining("Maybe share.twfe.atts.");
    }

    @Test
    void anAnalysisWithoutAValuationHasNone() {
        Analysis plain = STUDY.withoutValuation();

        assertThat(Valuations.of(plain, STUDY.data().panels(), Map.of(), new SiteBriefings(List.of(), List.of())))
                .isNull();
    }
}
