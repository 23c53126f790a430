package org.didactic.panel;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.didactic.data.DataFolders;
import org.didactic.spec.Analysis;
import org.didactic.spec.CleanStep;
import org.didactic.spec.DataSpec;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.EventTime;
import org.didactic.spec.Expression;
import org.didactic.spec.InferenceSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.PackageSpec;
import org.didactic.spec.PanelSpec;
import org.didactic.spec.RegressionOptions;
import org.didactic.spec.ReportSpec;
import org.didactic.spec.RobustnessSpec;
import org.didactic.spec.SourceSpec;
import org.didactic.spec.TreatmentSpec;
import org.didactic.text.Located;
import org.didactic.text.Position;
import org.didactic.text.UserErrorException;
import org.jspecify.annotations.Nullable;

/** A small study for tests: files in a folder and the records of an analysis file that does not exist. */
final class Study {
    final Path folder;
    final List<SourceSpec> sources = new ArrayList<>();
    final List<PanelSpec> panels = new ArrayList<>();
    final List<DataSpec.UnitMerge> merges = new ArrayList<>();
    final List<DataSpec.Derivation> derive = new ArrayList<>();
    final List<CleanStep> clean = new ArrayList<>();
    final List<OutcomeSpec> outcomes = new ArrayList<>();
    List<Located<String>> covariates = List.of();
    String start = "start";
    List<String> never = List.of("");
    String cluster = "unit";
    OutcomeSpec.Scale scale = OutcomeSpec.Scale.PLAIN;

    @Nullable
    String weights;

    private int line = 1;

    Study(Path folder) {
        this.folder = folder;
    }

    /** Returns a study of one source {@code s} in {@code s.csv} and one outcome {@code y}. */
    static Study single(Path folder, String csv) {
        Study study = new Study(folder);
        study.write("s.csv", csv);
        study.sources.add(study.source("s"));
        study.panels.add(study.panel("panel", "s"));
        study.outcome("y", "panel");
        return study;
    }

    void write(String name, String content) {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] content) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.write(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> Located<T> at(T value, String path) {
        return new Located<>(value, new Position("analysis.yaml", line++, 3), path);
    }

    SourceSpec source(String id) {
        return source(id, null, Map.of(), null, List.of());
    }

    SourceSpec source(
            String id,
            @Nullable Expression where,
            Map<String, String> rename,
            SourceSpec.@Nullable Spread spread,
            List<String> sum) {
        String path = "data.sources." + id;
        Map<String, Located<String>> names = new LinkedHashMap<>();
        rename.forEach((name, old) -> names.put(name, at(old, path + ".rename." + name)));
        List<Located<String>> sums =
                sum.stream().map(each -> at(each, path + ".sum")).toList();
        return new SourceSpec(
                at(id, path),
                at(id + ".csv", path + ".file"),
                null,
                "an archive",
                "OGL-UK-3.0",
                true,
                List.of("", "NA"),
                where,
                names,
                spread,
                sums,
                SourceSpec.Details.NONE);
    }

    SourceSpec.Spread spread(String names, String values) {
        return new SourceSpec.Spread(
                at(names, "data.sources.s.spread.names"), at(values, "data.sources.s.spread.values"));
    }

    PanelSpec panel(String id, String from, PanelSpec.Join... joins) {
        return panel(id, from, List.of(), joins);
    }

    PanelSpec panel(String id, String from, List<String> within, PanelSpec.Join... joins) {
        String path = "data.panels." + id;
        return new PanelSpec(
                at(id, path),
                at(from, path + ".from"),
                at("unit", path + ".unit"),
                at("time", path + ".time"),
                within.stream().map(each -> at(each, path + ".within")).toList(),
                List.of(joins));
    }

    PanelSpec.Join join(String with, String... on) {
        List<Located<String>> keys = new ArrayList<>();
        for (String key : on) {
            keys.add(at(key, "data.panels.panel.join.on"));
        }
        return new PanelSpec.Join(at(with, "data.panels.panel.join.with"), keys);
    }

    void merge(String into, String... from) {
        Located<String> name = at(into, "data.merge_units." + into);
        List<Located<String>> units = new ArrayList<>();
        for (String unit : from) {
            units.add(at(unit, "data.merge_units." + into));
        }
        merges.add(new DataSpec.UnitMerge(name, units));
    }

    void derive(String name, Expression expression) {
        derive.add(new DataSpec.Derivation(at(name, "data.derive." + name), expression));
    }

    void outcome(String column, String panel, String... factors) {
        List<Located<String>> names = new ArrayList<>();
        for (String factor : factors) {
            names.add(at(factor, "outcomes[0].factors"));
        }
        outcomes.add(new OutcomeSpec(
                at(column, "outcomes[0].id"),
                "",
                "",
                at(column, "outcomes[0].column"),
                at(panel, "outcomes[0].panel"),
                OutcomeSpec.Scale.PLAIN,
                names));
    }

    Analysis analysis() {
        EventTime periods = new EventTime.Periods(-1, List.of());
        InferenceSpec inference = new InferenceSpec(
                InferenceSpec.Covariance.CLUSTER,
                at(cluster, "inference.cluster"),
                InferenceSpec.SmallSample.FIXEST,
                0.95);
        Located<String> weighted = weights == null ? null : at(weights, "weights");
        RegressionOptions options = new RegressionOptions(covariates, periods, null, weighted, inference);
        return new Analysis(
                folder.resolve("analysis.yaml"),
                at("study", "study"),
                "",
                List.of(),
                Analysis.Status.SYNTHETIC,
                new DataSpec(sources, merges, panels, derive, clean),
                new TreatmentSpec("T", at(start, "treatment.start"), never),
                periods,
                null,
                Map.of(),
                outcomes.stream().map(this::scaled).toList(),
                covariates,
                List.of(new EstimatorSpec.Twfe(
                        new EstimatorSpec.Identity(at("twfe", "estimators[0].id"), "TWFE", false), options, false)),
                inference,
                Analysis.Singletons.DROP,
                Analysis.AttWeights.OBSERVATIONS,
                RobustnessSpec.NONE,
                Map.of(),
                new ReportSpec(null, List.of(), 2, true, List.of(), List.of()),
                null,
                PackageSpec.NONE);
    }

    private OutcomeSpec scaled(OutcomeSpec outcome) {
        return new OutcomeSpec(
                outcome.id(),
                outcome.label(),
                outcome.unit(),
                outcome.column(),
                outcome.panel(),
                scale,
                outcome.factors());
    }

    LoadedData load(Path... dataFolders) {
        return PanelLoader.load(analysis(), DataFolders.of(List.of(dataFolders)));
    }

    /** Returns for each row of a source the panel rows that took a value from it. */
    static List<List<Integer>> panelRows(Lineage lineage) {
        List<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < lineage.rows().size(); row++) {
            int each = row;
            rows.add(IntStream.range(0, lineage.panelRowCount(row))
                    .mapToObj(i -> lineage.panelRow(each, i))
                    .toList());
        }
        return rows;
    }

    /** Returns those of the columns of these tests, but for the keys, that a panel has. */
    static List<String> columns(Panel panel) {
        return Stream.of("kind", "log_y", "s", "start", "twice", "w", "x", "y", "z")
                .filter(panel::has)
                .toList();
    }

    Panel panel() {
        return load().panels().values().iterator().next();
    }

    /** Returns what the user reads, without the folder's own name. */
    String message(Path... dataFolders) {
        return catchThrowableOfType(UserErrorException.class, () -> load(dataFolders))
                .getMessage()
                .replace(folder + "/", "");
    }
}
