package org.didactic.panel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.didactic.data.DataFolders;
import org.didactic.data.NumberCells;
import org.didactic.data.PreparedSource;
import org.didactic.data.SourceFile;
import org.didactic.data.SourceLocator;
import org.didactic.data.SourcePreparation;
import org.didactic.data.Table;
import org.didactic.data.TableColumn;
import org.didactic.data.UnknownColumn;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.CleanStep;
import org.didactic.spec.DataSpec;
import org.didactic.spec.NeighboursSpec.Declared;
import org.didactic.spec.PanelSpec;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Located;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Takes an analysis from its files to its panels: read, merge units, join, derive, clean. */
public final class PanelLoader {
    private final Analysis analysis;
    private final Problems problems = new Problems();
    private final SourceLocator locator;

    private PanelLoader(Analysis analysis, DataFolders dataFolders) {
        this.analysis = analysis;
        this.locator = new SourceLocator(analysis.file(), dataFolders);
    }

    /** Returns the sources that may be absent and are: those that do not travel, are not optional and whose
     * file is nowhere. */
    public static List<SourceSpec> absentSources(Analysis analysis, DataFolders dataFolders) {
        SourceLocator locator = new SourceLocator(analysis.file(), dataFolders);
        return analysis.data().sources().stream()
                .filter(source -> !source.travels() && !source.optional() && !locator.isPresent(source))
                .toList();
    }

    /**
     * Returns the panels of the analysis.
     *
     * @param dataFolders searched by file name for sources that are not where the analysis file says
     * @throws org.didactic.text.UserErrorException with everything that is wrong with the files or what is made of them
     */
    public static LoadedData load(Analysis analysis, DataFolders dataFolders) {
        return new PanelLoader(analysis, dataFolders).load();
    }

    /**
     * Returns the panels that the analysis makes of tables in memory; there are no files behind them.
     *
     * @param tables the rows of each source, by the source's id
     * @throws org.didactic.text.UserErrorException with everything that is wrong with what is made of them
     */
    public static LoadedData ofTables(Analysis analysis, Map<String, Table> tables) {
        PanelLoader loader = new PanelLoader(analysis, DataFolders.of(List.of()));
        Map<String, PreparedSource> sources = new LinkedHashMap<>();
        List<Located<String>> used = NamesUsed.of(analysis);
        for (SourceSpec spec : analysis.data().sources()) {
            Table table = Objects.requireNonNull(tables.get(spec.id().value()));
            PreparedSource source = new SourcePreparation(loader.locator, used, loader.problems).prepared(spec, table);
            if (source != null) {
                sources.put(source.id(), source);
            }
        }
        return loader.load(sources, List.of(), List.of());
    }

    private LoadedData load() {
        List<SourceFile> files = new ArrayList<>();
        List<SourceSpec> absent = new ArrayList<>();
        return load(read(files, absent), files, absent);
    }

    private LoadedData load(Map<String, PreparedSource> read, List<SourceFile> files, List<SourceSpec> absent) {
        DataSpec data = analysis.data();
        Map<String, PreparedSource> sources = read;
        UnitReorganisation reorganisation =
                new UnitReorganisation(data, analysis.treatment().start().value(), problems);
        boolean complete = sources.size() == data.sources().size();
        new MoneyAlike(sources, reorganisation.unitColumns(sources), problems).check(complete);
        sources = reorganisation.apply(sources, complete);
        List<PanelDraft> panels = new ArrayList<>();
        PanelAssembly assembly = new PanelAssembly(sources, reorganisation.into(), problems);
        for (PanelSpec spec : data.panels()) {
            PanelDraft panel = assembly.assemble(spec);
            if (panel != null) {
                panels.add(panel);
            } else {
                unassembled(spec, sources);
            }
        }
        List<PanelDraft> derived = derived(panels);
        List<PanelDraft> cleaned = cleaned(derived);
        MissingColumns missing = new MissingColumns();
        Map<String, Panel> finished = finished(cleaned, missing);
        Map<String, Map<String, VariantPanel>> variants =
                new VariantPanels(analysis, missing, problems).of(derived, cleaned, finished);
        ListedNeighbours neighbours =
                isComplete(cleaned) ? briefings(cleaned, sources, reorganisation, missing) : ListedNeighbours.NONE;
        missing.report(problems);
        problems.throwIfAny();
        List<JoinReport> joins = panels.stream()
                .flatMap(panel -> panel.joins().stream())
                .filter(join -> absent.stream().noneMatch(each -> each.id().value().equals(join.with())))
                .toList();
        return new LoadedData(
                Collections.unmodifiableMap(finished),
                List.copyOf(files),
                joins,
                reorganisation.reports(),
                List.copyOf(absent),
                variants,
                neighbours);
    }

    /** Checks what briefings read of the panels, and returns the neighbours that they take from a source. */
    private ListedNeighbours briefings(
            List<PanelDraft> drafts,
            Map<String, PreparedSource> sources,
            UnitReorganisation reorganisation,
            MissingColumns missing) {
        BriefingsSpec briefings = analysis.companions().briefings();
        if (briefings == null) {
            return ListedNeighbours.NONE;
        }
        BriefingChecks checks = new BriefingChecks(drafts, missing, problems);
        checks.check(briefings);
        if (!(briefings.neighbours() instanceof Declared declared)) {
            return ListedNeighbours.NONE;
        }
        PreparedSource source = sources.get(declared.source().value());
        return source == null
                ? ListedNeighbours.NONE
                : new NeighbourReading(declared, reorganisation.into(), problems).read(source, checks.units());
    }

    /** Looks for cells that are no numbers in the sources of a panel that cannot be put together for other reasons. */
    private void unassembled(PanelSpec spec, Map<String, PreparedSource> sources) {
        List<String> ids = new ArrayList<>(List.of(spec.from().value()));
        spec.join().forEach(join -> ids.add(join.with().value()));
        for (Located<String> name : NumbersNeeded.of(analysis, spec.id().value())) {
            for (String id : ids) {
                PreparedSource source = sources.get(id);
                TableColumn column = source == null ? null : source.table().find(name.value());
                if (column != null) {
                    NumberCells.check(column, name, problems);
                }
            }
        }
    }

    /** Reads the sources in parallel; each has its own problems, gathered in the order of the file. */
    private Map<String, PreparedSource> read(List<SourceFile> files, List<SourceSpec> absent) {
        List<Located<String>> used = NamesUsed.of(analysis);
        List<Attempt> attempts = analysis.data().sources().parallelStream()
                .map(spec -> Attempt.at(spec, locator, used))
                .toList();
        Map<String, PreparedSource> sources = new LinkedHashMap<>();
        for (Attempt attempt : attempts) {
            problems.addAll(attempt.problems);
            SourcePreparation.Read read = attempt.read;
            SourceSpec nowhere = attempt.nowhere;
            if (nowhere != null) {
                absent.add(nowhere);
                sources.put(nowhere.id().value(), SourcePreparation.absent(nowhere));
            }
            if (read != null) {
                files.add(read.file());
                PreparedSource source = read.source();
                if (source != null) {
                    sources.put(source.id(), source);
                }
            }
        }
        return sources;
    }

    /** What came of reading a source; {@code nowhere} is the source if it may be absent and is. */
    private record Attempt(
            SourcePreparation.@Nullable Read read, @Nullable SourceSpec nowhere, Problems problems) {
        static Attempt at(SourceSpec spec, SourceLocator locator, List<Located<String>> used) {
            Problems problems = new Problems();
            if (spec.optional() && !locator.isPresent(spec)) {
                return new Attempt(null, spec, problems);
            }
            return new Attempt(new SourcePreparation(locator, used, problems).read(spec), null, problems);
        }
    }

    private List<PanelDraft> derived(List<PanelDraft> assembled) {
        List<PanelDraft> panels = assembled;
        for (DataSpec.Derivation step : analysis.data().derive()) {
            panels = new Derivation(step, isComplete(panels), problems).apply(panels);
        }
        return panels;
    }

    private List<PanelDraft> cleaned(List<PanelDraft> derived) {
        List<PanelDraft> panels = derived;
        Cleaning cleaning = new Cleaning(isComplete(panels), problems);
        for (CleanStep step : analysis.data().clean()) {
            panels = cleaning.apply(step, panels);
        }
        return panels;
    }

    /** Returns whether all panels could be put together. */
    private boolean isComplete(List<PanelDraft> panels) {
        return panels.size() == analysis.data().panels().size();
    }

    private Map<String, Panel> finished(List<PanelDraft> panels, MissingColumns missing) {
        Map<String, Panel> finished = new LinkedHashMap<>();
        if (isComplete(panels)) {
            checkVariables(panels);
        }
        for (PanelDraft panel : panels) {
            new PanelChecks(panel, missing, problems).check(analysis);
            List<TreatmentStart> starts = new TreatmentStarts(analysis.treatment(), panel, missing, problems).read();
            if (starts != null) {
                finished.put(panel.id(), panel(panel, starts));
            }
        }
        return finished;
    }

    /** Reports labels of columns that no panel has. */
    private void checkVariables(List<PanelDraft> panels) {
        Set<String> known = new LinkedHashSet<>();
        panels.forEach(panel -> known.addAll(panel.table().names()));
        analysis.variables().forEach((name, variable) -> {
            if (panels.stream().noneMatch(panel -> panel.knows(name))) {
                Located<String> column = new Located<>(name, variable.position(), variable.path());
                problems.add(UnknownColumn.problem(column, known, ""));
            }
        });
    }

    private static Panel panel(PanelDraft draft, List<TreatmentStart> starts) {
        return new Panel(
                draft.id(),
                draft.keys().units(),
                draft.keys().unitOfRow(),
                draft.keys().timeOfRow(),
                starts,
                draft.spec().within().stream().map(each -> each.value()).toList(),
                draft.columns(),
                draft.lineages(),
                draft.cleaning());
    }
}
