package org.didactic.report.briefing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.diagnose.site.MarkerTrend;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.diagnose.site.SiteMeasure;
import org.didactic.diagnose.valuation.Gain;
import org.didactic.diagnose.valuation.Gain.Driver;
import org.didactic.diagnose.valuation.Gain.Input;
import org.didactic.diagnose.valuation.Gain.Standing;
import org.didactic.diagnose.valuation.Valuation;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.fixture.TinyStudy;
import org.didactic.report.InputNotes;
import org.didactic.report.StudyCompanions;
import org.didactic.report.StudyResults;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.CompanionSpec;
import org.didactic.spec.ImpactsSpec;
import org.didactic.spec.ImpactsSpec.Cog;
import org.didactic.spec.ImpactsSpec.Marker;
import org.didactic.spec.ImpactsSpec.Step;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.MeasureSpec.Combine;
import org.didactic.spec.MeasureSpec.Combined;
import org.didactic.spec.MeasureSpec.Good;
import org.didactic.spec.MeasureSpec.Scale;
import org.didactic.spec.NeighboursSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.ReportSpec;
import org.didactic.spec.ValuationSpec.Each;
import org.didactic.spec.ValuationSpec.Item;
import org.didactic.spec.ValuationSpec.Kind;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.jspecify.annotations.Nullable;

/** A study with all that can go out beside one; its numbers are made up. */
public final class MadeStudy {
    static final List<MeasureSpec> MEASURES = List.of(
            measure(
                    "funded",
                    "Funded care",
                    "per cent of requests from new clients",
                    Scale.PROPORTION,
                    Good.DOWN,
                    List.of()),
            measure("planned", "Planned reviews", "per cent of all reviews", Scale.PROPORTION, Good.UP, List.of()),
            measure("spending", "Expenditure", "£ per resident 65+", Scale.PLAIN, Good.NEITHER, List.of()),
            measure(
                    "complaints",
                    "Complaints",
                    "complaints upheld",
                    Scale.PLAIN,
                    Good.DOWN,
                    List.of(at("complaints"))));

    private static final NeighboursSpec NEAREST = new NeighboursSpec.Nearest(3, List.of(at("population")));

    private MadeStudy() {}

    /** A site of which everything is known, one whose name and numbers are hostile, and two more. */
    public static StudyResults all() {
        return of(
                List.of(
                        MadeSites.hostile(MEASURES),
                        MadeSites.named(MEASURES, "S101", "Bournemouth, Christchurch and Poole", 2017),
                        MadeSites.full(MEASURES),
                        MadeSites.named(MEASURES, "s101", "Authority without a start", null)),
                true);
    }

    /** The same with as many sites as this. */
    static StudyResults many(int sites) {
        List<SiteBriefing> made = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            made.add(MadeSites.named(MEASURES, "site" + i, "Authority " + i, 2017 + i % 4));
        }
        return of(made, true);
    }

    /** A site with six measures and nothing besides. */
    public static StudyResults six() {
        SiteBriefing once = MadeSites.full(MEASURES);
        List<SiteMeasure> measures = new ArrayList<>(once.measures());
        once.measures().stream().limit(2).forEach(each -> measures.add(again(each)));
        return of(
                List.of(new SiteBriefing(once.unit(), once.name(), once.start(), once.neighbours(), measures)), false);
    }

    private static SiteMeasure again(SiteMeasure once) {
        MeasureSpec spec = once.measure();
        String id = spec.id().value() + "_again";
        return new SiteMeasure(
                measure(id, spec.label() + " again", spec.unit(), spec.scale(), spec.good(), spec.counts()),
                once.site(),
                once.programme(),
                once.median(),
                once.lower(),
                once.upper(),
                once.behind(),
                once.neighbours(),
                once.change(),
                once.own());
    }

    /** Sites and nothing besides. */
    public static StudyResults plain() {
        return of(List.of(MadeSites.hostile(MEASURES)), false);
    }

    private static StudyResults of(List<SiteBriefing> sites, boolean everything) {
        Analysis analysis = analysis(everything);
        SiteBriefings briefings = new SiteBriefings(sites, everything ? markers(analysis) : List.of());
        Map<String, List<Gain>> gains = new LinkedHashMap<>();
        sites.forEach(each -> gains.put(each.unit(), gains()));
        Valuation valuation = everything ? new Valuation(gains(), gains) : null;
        Results results = Results.of(List.of(estimation("funded", -0.096, 0.02), estimation("planned", 0.02, 0.03)));
        return new StudyResults(
                analysis,
                TinyStudy.panels(TinyStudy.inOrder()),
                results,
                List.of(),
                List.of(),
                List.of(),
                "",
                null,
                InputNotes.NONE,
                new StudyCompanions(briefings, valuation));
    }

    private static Analysis analysis(boolean everything) {
        Analysis tiny = TinyStudy.analysis(Map.of());
        BriefingsSpec briefings = new BriefingsSpec(
                "Community Led Support",
                "England",
                null,
                BriefingsSpec.Years.FINANCIAL,
                List.of(),
                MEASURES,
                List.of(),
                BriefingsSpec.Zeros.HIDDEN,
                NEAREST,
                new BriefingsSpec.OwnEstimate(
                        BriefingsSpec.Method.SYNTHETIC_DID, 3, 2, BriefingsSpec.Compatibility.NONE));
        return new Analysis(
                Path.of("analysis.yaml"),
                tiny.study(),
                "A made study",
                List.of(),
                Analysis.Status.SYNTHETIC,
                tiny.data(),
                tiny.treatment(),
                tiny.eventTime(),
                null,
                Map.of(),
                List.of(outcome("funded", "Funded care"), outcome("planned", "Planned reviews")),
                List.of(),
                tiny.estimators(),
                tiny.inference(),
                tiny.singletons(),
                tiny.attWeights(),
                tiny.robustness(),
                Map.of(),
                new ReportSpec(
                        null,
                        List.of(ReportSpec.Format.HTML, ReportSpec.Format.MARKDOWN),
                        2,
                        true,
                        List.of(),
                        List.of()),
                null,
                tiny.packaging(),
                new CompanionSpec(briefings, everything ? impacts() : null, null, null));
    }

    private static Estimation estimation(String outcome, double effect, double error) {
        Estimation made = TinyStudy.estimations().get(0);
        return new Estimation(
                outcome,
                "twfe",
                "twfe",
                made.sample(),
                List.of(new TermEstimate(
                        new Term.Att(),
                        new Value.Estimated(
                                effect, error, null, effect / error, 0.01, effect - 2 * error, effect + 2 * error),
                        4,
                        1)),
                made.support(),
                List.of(),
                made.covariance(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static OutcomeSpec outcome(String id, String label) {
        return new OutcomeSpec(at(id), label, "", at(id), at("visits"), OutcomeSpec.Scale.PROPORTION, List.of());
    }

    private static MeasureSpec measure(
            String id, String label, String unit, Scale scale, Good good, List<Located<String>> counts) {
        Located<String> outcome = scale == Scale.PROPORTION ? at(id) : null;
        return new MeasureSpec(
                at(id),
                label,
                unit,
                outcome,
                at("visits"),
                new Combined(at(id), Combine.MEAN, null),
                scale,
                good,
                counts);
    }

    private static ImpactsSpec impacts() {
        return new ImpactsSpec(
                List.of(
                        new Cog(
                                at("community"),
                                "Community assets and first conversations",
                                List.of("Hubs in places that people use"),
                                List.of("More conversations early on"),
                                List.of("Fewer requests that end in funded care"),
                                List.of("A system that prevents")),
                        new Cog(
                                at("practice"),
                                "Strengths-based practice",
                                List.of("Less paperwork"),
                                List.of("Proportionate reviews"),
                                List.of("More planned reviews"),
                                List.of("Time for those who need it")),
                        new Cog(
                                at("commissioning"),
                                "Outcome-focused commissioning",
                                List.of("Flexible budgets"),
                                List.of("Support that fits"),
                                List.of("A better quality of life"),
                                List.of("Spending that lasts"))),
                List.of(
                        marker("funded", "Requests without funded care", "SALT STS001", "community", "funded"),
                        marker("planned", "Planned reviews", "SALT LTS002b", "practice", "planned"),
                        marker("quality", "Quality of life", "ASCOF 1A", "commissioning", null)));
    }

    private static Marker marker(String id, String label, String source, String cog, @Nullable String measure) {
        Located<String> shown = measure == null ? null : at(measure);
        return new Marker(at(id), label, source, Good.UP, at(cog), Step.OUTCOMES, shown);
    }

    private static List<MarkerTrend> markers(Analysis analysis) {
        ImpactsSpec impacts =
                java.util.Objects.requireNonNull(analysis.companions().impacts());
        return impacts.markers().stream()
                .map(each -> new MarkerTrend(
                        each,
                        each.measure() == null
                                ? null
                                : new MarkerTrend.Shown(
                                        MEASURES.get(0),
                                        MadeSites.trend(0.6, 0.59, 0.58, 0.55, 0.51, 0.49),
                                        MadeSites.trend(0.57, 0.57, 0.56, 0.56, 0.55, 0.55),
                                        MadeSites.trend(0.48, 0.48, 0.47, 0.47, 0.46, 0.46),
                                        MadeSites.trend(0.66, 0.66, 0.65, 0.65, 0.64, 0.64))))
                .toList();
    }

    private static List<Gain> gains() {
        Item time = item(
                "assessments",
                "full assessments",
                Kind.TIME_RELEASED,
                new Each(5, 7, null, "hours", "NDTi (2023), Valuing CLS", null));
        Item money = item(
                "readmissions",
                "hospital readmissions",
                Kind.MONEY_NOT_SPENT,
                new Each(2500, 3500, 3000.0, "pounds", "NDTi (2023), Valuing CLS", 2023));
        return List.of(
                new Gain(
                        time,
                        "funded.sdid@site057.att",
                        new Value.Resampled(-0.11, null, null, 0.04, -0.17, -0.05),
                        new Value.Plain(2500),
                        new Value.Resampled(275, null, null, null, 180.0, 370.0),
                        new Value.Resampled(1650, null, null, null, 900.0, 2600.0),
                        List.of(new Driver(Input.EFFECT, 1080, 2220), new Driver(Input.EACH, 1375, 1925)),
                        new Standing(true, null, ""),
                        0),
                new Gain(
                        money,
                        "funded.sdid@site057.att",
                        new Value.Resampled(-0.11, null, null, 0.04, -0.17, -0.05),
                        new Value.Plain(100),
                        new Value.Resampled(11, null, null, null, 5.0, 17.0),
                        new Value.Resampled(33000, null, null, null, 15000.0, 51000.0),
                        List.of(new Driver(Input.EFFECT, 15000, 51000), new Driver(Input.EACH, 27500, 38500)),
                        new Standing(false, "complaints", "nothing is known of it"),
                        0));
    }

    private static Item item(String id, String label, Kind kind, Each each) {
        return new Item(
                at(id),
                label,
                kind,
                at("funded.twfe.att"),
                at("funded"),
                at("requests"),
                each,
                List.of(at("complaints")));
    }

    private static Located<String> at(String value) {
        return new Located<>(value, new Position("analysis.yaml", 1, 1), value);
    }
}
