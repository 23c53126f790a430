package org.didactic.report.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.didactic.data.Column;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.data.SourceRow;
import org.didactic.data.TextColumn;
import org.didactic.diagnose.Finding;
import org.didactic.diagnose.Finding.Severity;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Exclusion;
import org.didactic.estimate.Exclusion.Rule;
import org.didactic.estimate.Sample;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.panel.CleaningCount;
import org.didactic.panel.Lineage;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentStart;
import org.didactic.panel.UnitMergeReport;
import org.didactic.report.InputNotes;
import org.didactic.report.StudyCompanions;
import org.didactic.report.StudyResults;
import org.didactic.result.Results;
import org.didactic.result.SampleLedger;
import org.didactic.spec.Analysis;
import org.didactic.spec.DataSpec;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.OutcomeSpec.Scale;
import org.didactic.spec.PackageSpec;
import org.didactic.spec.PanelSpec;
import org.didactic.spec.RegressionOptions;
import org.didactic.spec.ReportSpec;
import org.didactic.spec.RobustnessSpec;
import org.didactic.spec.SourceSpec;
import org.didactic.spec.TreatmentSpec;
import org.didactic.spec.VariableSpec;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.jspecify.annotations.Nullable;

/** A study made of records alone: the printed numbers of a published one on generated rows. */
final class StudyFixture {
    private static final int FIRST = 2016;
    private static final int PERIODS = 6;

    /**
     * What an analysis file may choose.
     *
     * @param level of the second estimator's intervals
     * @param weights the second estimator's regression weights
     * @param oneCoefficient whether the first estimator has no periods
     * @param closedEnd whether the second estimator's last bin is a single period
     */
    record Choices(
            double level,
            Analysis.AttWeights averages,
            @Nullable String weights,
            boolean oneCoefficient,
            boolean closedEnd,
            List<String> routes) {
        static final Choices USUAL = new Choices(
                0.95, Analysis.AttWeights.OBSERVATIONS, null, false, false, List.of("community", "hospital"));

        Choices level(double other) {
            return new Choices(other, averages, weights, oneCoefficient, closedEnd, routes);
        }

        Choices averages(Analysis.AttWeights scheme, @Nullable String column) {
            return new Choices(level, scheme, column, oneCoefficient, closedEnd, routes);
        }

        Choices withOneCoefficient() {
            return new Choices(level, averages, weights, true, closedEnd, routes);
        }

        Choices withClosedEnd() {
            return new Choices(level, averages, weights, oneCoefficient, true, routes);
        }

        Choices routes(String... names) {
            return new Choices(level, averages, weights, oneCoefficient, closedEnd, List.of(names));
        }
    }

    private final int units;
    private final Map<String, Scale> outcomes;
    private final Map<String, String> labels;
    private final Path file;
    private final @Nullable String narrative;
    private final boolean stars;
    private final Choices choices;
    private final List<String> harmless;

    private StudyFixture(
            int units,
            Map<String, Scale> outcomes,
            Map<String, String> labels,
            Path file,
            @Nullable String narrative,
            boolean stars,
            Choices choices) {
        this(units, outcomes, labels, file, narrative, stars, choices, List.of());
    }

    private StudyFixture(
            int units,
            Map<String, Scale> outcomes,
            Map<String, String> labels,
            Path file,
            @Nullable String narrative,
            boolean stars,
            Choices choices,
            List<String> harmless) {
        this.units = units;
        this.outcomes = outcomes;
        this.labels = labels;
        this.file = file;
        this.narrative = narrative;
        this.stars = stars;
        this.choices = choices;
        this.harmless = harmless;
    }

    /** The published study's size and four outcomes. */
    static StudyFixture published() {
        Map<String, Scale> outcomes = new LinkedHashMap<>();
        outcomes.put("funded", Scale.PROPORTION);
        outcomes.put("signposted", Scale.PROPORTION);
        outcomes.put("planned", Scale.PROPORTION);
        outcomes.put("expenditure", Scale.LOG);
        Map<String, String> labels = Map.of(
                "funded", "Funded care",
                "signposted", "Signposted",
                "planned", "Planned reviews",
                "expenditure", "Gross current expenditure");
        return new StudyFixture(
                149, outcomes, labels, Path.of("analyses/cls/analysis.yaml"), null, true, Choices.USUAL);
    }

    /** Twelve units and two outcomes, one with a label that no format prints as it is. */
    static StudyFixture small() {
        Map<String, Scale> outcomes = new LinkedHashMap<>();
        outcomes.put("funded", Scale.PROPORTION);
        outcomes.put("expenditure", Scale.LOG);
        Map<String, String> labels = Map.of("funded", "Funded care", "expenditure", "=Cost_a <b> & \"c|d\" $5 'e'");
        return new StudyFixture(
                12, outcomes, labels, Path.of("analyses/small/analysis.yaml"), null, true, Choices.USUAL);
    }

    /** Outcomes with these ids and labels. */
    static StudyFixture of(List<String> ids) {
        Map<String, Scale> outcomes = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        ids.forEach(id -> {
            outcomes.put(id, Scale.PROPORTION);
            labels.put(id, "Share " + id);
        });
        return new StudyFixture(
                12, outcomes, labels, Path.of("analyses/small/analysis.yaml"), null, true, Choices.USUAL);
    }

    StudyFixture in(Path analysisFile) {
        return new StudyFixture(units, outcomes, labels, analysisFile, narrative, stars, choices);
    }

    StudyFixture narratedBy(String name) {
        return new StudyFixture(units, outcomes, labels, file, name, stars, choices);
    }

    StudyFixture choosing(Choices others) {
        return new StudyFixture(units, outcomes, labels, file, narrative, stars, others);
    }

    /** Declares phrases of the narrative harmless. */
    StudyFixture allowing(List<String> phrases) {
        return new StudyFixture(units, outcomes, labels, file, narrative, stars, choices, phrases);
    }

    StudyFixture withoutStars() {
        return new StudyFixture(units, outcomes, labels, file, narrative, false, choices);
    }

    StudyResults build() {
        Panel panel = panel();
        List<Estimation> estimations = new ArrayList<>();
        List<SampleLedger> ledgers = new ArrayList<>();
        for (String outcome : outcomes.keySet()) {
            List<Estimation> both = List.of(
                    estimation(panel, outcome, "twfe", FixtureNumbers.twfe(outcome)),
                    estimation(panel, outcome, "sun_abraham", FixtureNumbers.sunAbraham(outcome)));
            estimations.addAll(both);
            ledgers.add(SampleLedger.of(both, List.of("log_population", "beds")));
        }
        InputNotes inputs = new InputNotes(
                List.of(), List.of(new UnitMergeReport("requests", "Authority 058", List.of("Authority 028"), 5)));
        return new StudyResults(
                analysis(),
                Map.of("requests", panel),
                Results.of(estimations),
                ledgers,
                findings(),
                List.of(),
                "",
                null,
                inputs,
                StudyCompanions.NONE);
    }

    private Analysis analysis() {
        EventTime periods = periods(null);
        InferenceSpec inference = new InferenceSpec(
                InferenceSpec.Covariance.CLUSTER, name("authority"), InferenceSpec.SmallSample.FIXEST, 0.95);
        List<Located<String>> covariates = List.of(name("log_population"), name("beds"));
        RegressionOptions first = new RegressionOptions(
                covariates, choices.oneCoefficient() ? new EventTime.None() : periods, null, null, inference);
        RegressionOptions second = new RegressionOptions(
                covariates,
                periods(choices.closedEnd() ? 4 : null),
                null,
                choices.weights() == null ? null : name(choices.weights()),
                new InferenceSpec(
                        inference.covariance(), inference.cluster(), inference.smallSample(), choices.level()));
        Map<String, Located<VariableSpec>> variables = new LinkedHashMap<>();
        variables.put(
                "beds",
                new Located<>(
                        new VariableSpec("Care bed availability", "per 1000 residents 65+", "CQC"),
                        at(10),
                        "variables.beds"));
        variables.put(
                "log_population",
                new Located<>(new VariableSpec("Population 65+ (log)", "", "ONS"), at(11), "variables.log_population"));
        return new Analysis(
                file,
                name("cls"),
                "Effect of strengths-based care: community led support",
                List.of(new Analysis.Author("A. Researcher", "Unit")),
                Analysis.Status.SYNTHETIC,
                data(),
                new TreatmentSpec("CLS", name("start_year"), List.of("")),
                periods,
                null,
                variables,
                outcomes.entrySet().stream()
                        .map(each -> outcome(each.getKey(), each.getValue()))
                        .toList(),
                covariates,
                List.of(
                        new EstimatorSpec.Twfe(
                                new EstimatorSpec.Identity(name("twfe"), "Two-way fixed effects", false), first, false),
                        new EstimatorSpec.SunAbraham(
                                new EstimatorSpec.Identity(name("sun_abraham"), "Sun and Abraham (2021)", false),
                                second,
                                EstimatorSpec.AlwaysTreated.DROP)),
                inference,
                Analysis.Singletons.DROP,
                choices.averages(),
                RobustnessSpec.NONE,
                Map.of(),
                new ReportSpec(
                        narrative == null ? null : name(narrative),
                        List.of(ReportSpec.Format.HTML, ReportSpec.Format.MARKDOWN),
                        2,
                        stars,
                        List.of(),
                        harmless.stream()
                                .map(each ->
                                        new Located<>(each, new Position("analysis.yaml", 70, 16), "report.harmless"))
                                .toList()),
                null,
                PackageSpec.NONE);
    }

    private static EventTime periods(@Nullable Integer end) {
        return new EventTime.Periods(
                -1,
                List.of(
                        new EventTime.Bin(-4, null, -4, at(20)),
                        new EventTime.Bin(-2, -3, -2, at(20)),
                        new EventTime.Bin(0, 0, 1, at(20)),
                        new EventTime.Bin(2, 2, 3, at(20)),
                        new EventTime.Bin(4, 4, end, at(20))));
    }

    private static DataSpec data() {
        SourceSpec requests = new SourceSpec(
                name("requests"),
                name("data/requests.csv"),
                null,
                "Generated after the returns of care requests",
                "CC0-1.0",
                true,
                List.of("", "NA"),
                null,
                Map.of(),
                null,
                List.of(),
                SourceSpec.Details.NONE);
        PanelSpec panel = new PanelSpec(
                name("requests"), name("requests"), name("authority"), name("year"), List.of(name("route")), List.of());
        return new DataSpec(
                List.of(requests),
                List.of(new DataSpec.UnitMerge(name("Authority 058"), List.of(name("Authority 028")))),
                List.of(panel),
                List.of(),
                List.of());
    }

    private OutcomeSpec outcome(String id, Scale scale) {
        String unit = scale == Scale.PROPORTION ? "proportion of total requests" : "logarithm";
        return new OutcomeSpec(
                name(id), labels.get(id), unit, name(id), name("requests"), scale, List.of(name("route")));
    }

    private Panel panel() {
        int rows = units * PERIODS * choices.routes().size();
        Random random = new Random(7);
        List<String> names = new ArrayList<>();
        List<TreatmentStart> starts = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            names.add("Authority " + (101 + unit));
            starts.add(
                    unit % 9 != 0
                            ? new TreatmentStart.Never()
                            : new TreatmentStart.At(unit == 9 ? FIRST : FIRST + 1 + unit / 9 % 5));
        }
        int[] unitOfRow = new int[rows];
        int[] timeOfRow = new int[rows];
        @Nullable String[] route = new String[rows];
        double[] beds = new double[rows];
        for (int row = 0; row < rows; row++) {
            unitOfRow[row] = row / (PERIODS * choices.routes().size());
            timeOfRow[row] = FIRST + row / choices.routes().size() % PERIODS;
            route[row] = choices.routes().get(row % choices.routes().size());
            beds[row] = 30 + unitOfRow[row] % 40 + 0.25 * (timeOfRow[row] - FIRST);
        }
        @Nullable Missing[] present = new Missing[rows];
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("route", new TextColumn(route, present));
        outcomes.forEach((id, scale) -> columns.put(id, values(random, scale, unitOfRow, timeOfRow, starts)));
        columns.put("beds", new NumberColumn(beds, present));
        double[] population = new double[rows];
        java.util.Arrays.setAll(population, row -> 3 + unitOfRow[row] % 7 / 4.0);
        columns.put("log_population", new NumberColumn(population, present));
        List<SourceRow> source = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            source.add(new SourceRow(row + 2, names.get(unitOfRow[row]), "" + timeOfRow[row], "", ""));
        }
        int[] all = java.util.stream.IntStream.range(0, rows).toArray();
        return new Panel(
                "requests",
                names,
                unitOfRow,
                timeOfRow,
                starts,
                List.of("route"),
                columns,
                List.of(Lineage.of("requests", source, all, all)),
                List.of(new CleaningCount("funded", "equal to 0 or 1", 0, 3)));
    }

    private static NumberColumn values(
            Random random, Scale scale, int[] unitOfRow, int[] timeOfRow, List<TreatmentStart> starts) {
        double[] values = new double[unitOfRow.length];
        @Nullable Missing[] missing = new Missing[unitOfRow.length];
        for (int row = 0; row < values.length; row++) {
            boolean treated = starts.get(unitOfRow[row]) instanceof TreatmentStart.At at && at.time() <= timeOfRow[row];
            double centre = 0.56 + (row % 2 == 1 ? 0.08 : 0) - (treated ? 0.1 : 0);
            double share = Math.min(0.99, Math.max(0.01, centre + 0.17 * random.nextGaussian()));
            values[row] = scale == Scale.LOG ? 5.9 + share : share;
            missing[row] = row % 97 == 5 ? new Missing(Missing.Kind.CODE, "NA") : null;
        }
        return new NumberColumn(values, missing);
    }

    private Estimation estimation(Panel panel, String outcome, String estimator, List<TermEstimate> estimates) {
        boolean drops = estimator.equals("sun_abraham");
        NumberColumn values = panel.number(outcome);
        List<Integer> used = new ArrayList<>();
        List<@Nullable Exclusion> exclusions = new ArrayList<>();
        List<String> treated = new ArrayList<>();
        Map<List<Integer>, SupportCell> support =
                new java.util.TreeMap<>(java.util.Comparator.<List<Integer>>comparingInt(each -> each.get(0))
                        .thenComparingInt(each -> each.get(1)));
        for (int row = 0; row < panel.rows(); row++) {
            int unit = panel.unit(row);
            Exclusion exclusion = null;
            if (drops && panel.start(unit) instanceof TreatmentStart.At at && at.time() <= FIRST) {
                exclusion = new Exclusion(Rule.ALWAYS_TREATED, "");
            } else if (values.missing(row) != null) {
                exclusion = new Exclusion(row % 2 == 0 ? Rule.VALUE_REMOVED : Rule.MISSING_OUTCOME, "");
            } else if (row % 211 == 3) {
                exclusion = new Exclusion(Rule.MISSING_COVARIATE, "beds");
            }
            exclusions.add(exclusion);
            if (exclusion == null) {
                used.add(row);
                if (panel.start(unit) instanceof TreatmentStart.At at) {
                    String name = panel.units().get(unit);
                    if (!treated.contains(name)) {
                        treated.add(name);
                    }
                    int key = FixtureNumbers.key(panel.time(row) - at.time());
                    if (key != -1) {
                        support.merge(
                                List.of(key, at.time()),
                                new SupportCell(key, at.time(), List.of(name), 1, 1),
                                StudyFixture::together);
                    }
                }
            }
        }
        int clusters = drops ? units - 1 : units;
        Sample sample = new Sample(used, exclusions, clusters, treated, clusters, treated.size());
        CovarianceReport covariance = new CovarianceReport(
                "cluster",
                "authority",
                clusters,
                "fixest",
                1.01625,
                16,
                (double) clusters - 1,
                List.of(),
                List.of(),
                "");
        List<TermEstimate> all = new ArrayList<>(estimates);
        all.add(new TermEstimate(
                new Term.Fit(Term.Statistic.N), new Value.Plain(used.size()), used.size(), treated.size()));
        return new Estimation(
                outcome,
                estimator,
                drops ? "sun-abraham" : "twfe",
                sample,
                all,
                List.copyOf(support.values()),
                List.of(),
                covariance,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static SupportCell together(SupportCell a, SupportCell b) {
        List<String> names = new ArrayList<>(a.units());
        b.units().stream().filter(name -> !names.contains(name)).forEach(names::add);
        return new SupportCell(a.key(), a.cohort(), names, a.rows() + b.rows(), a.weight() + b.weight());
    }

    private static List<Finding> findings() {
        return List.of(
                new Finding(
                        "support.one-cohort-period",
                        Severity.WARNING,
                        "funded, Sun and Abraham (2021)",
                        "Years 4 and later rest on the 2017 cohort alone (3 authorities).",
                        List.of(),
                        "Read the coefficient as theirs, not as the programme's.",
                        ""),
                new Finding(
                        "timing.always-treated",
                        Severity.WARNING,
                        "requests",
                        "1 authority was treated from the first year on: Authority 110.",
                        List.of("Authority 110"),
                        "Drop it, or keep it with a reason.",
                        "two sites joined before the data start"),
                new Finding(
                        "clusters.few-treated",
                        Severity.NOTE,
                        "",
                        "17 of 149 clusters are treated.",
                        List.of(),
                        "Intervals may be too narrow.",
                        ""));
    }

    private static Position at(int line) {
        return new Position("analyses/cls/analysis.yaml", line, 5);
    }

    private static Located<String> name(String value) {
        return new Located<>(value, at(60), "report.narrative");
    }
}
