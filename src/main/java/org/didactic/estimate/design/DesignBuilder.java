package org.didactic.estimate.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.didactic.data.NumberColumn;
import org.didactic.data.RankedTexts;
import org.didactic.estimate.EstimationTask;
import org.didactic.estimate.Term;
import org.didactic.estimate.sample.EffectLevels;
import org.didactic.estimate.sample.FixedEffects;
import org.didactic.estimate.sample.Grouping;
import org.didactic.numeric.Chunks;
import org.didactic.numeric.Sums;
import org.didactic.panel.Panel;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** Lays out the used rows of a panel as a {@link DesignMatrix}. */
final class DesignBuilder {
    private final EstimationTask task;
    private final Panel panel;
    private final List<EffectLevels> effects;
    private final EffectLevels swept;
    private final List<EffectLevels> others;
    private final int[] groupStart;
    private final int[] order;

    /** Whether the rows of each group stand together as they come. */
    private final boolean grouped;

    private final int[] rows;
    /** The weights, null when all are one. */
    private final double @Nullable [] weight;

    private final boolean iterative;
    private final int effectColumns;
    private final List<Term> terms = new ArrayList<>();
    private final List<int[]> slots = new ArrayList<>();

    private DesignBuilder(EstimationTask task, int[] rows, double @Nullable [] weight, int mostEffectColumns) {
        this.task = task;
        this.panel = task.panel();
        List<EffectLevels> found = FixedEffects.of(task, rows);
        int most = found.stream().mapToInt(EffectLevels::count).max().orElseThrow();
        int largest = IntStream.range(0, found.size())
                .filter(effect -> found.get(effect).count() == most)
                .findFirst()
                .orElseThrow();
        Grouping groups = Grouping.of(most, found.get(largest).ofRow());
        this.groupStart = groups.start();
        this.order = groups.row();
        this.grouped = groups.inOrder();
        this.rows = inOrder(rows);
        this.weight = grouped || weight == null ? weight : inOrder(weight);
        this.effects = grouped
                ? found
                : found.stream().map(effect -> effect.inOrder(order)).toList();
        this.swept = effects.get(largest);
        this.others = effects.stream().filter(effect -> effect != swept).toList();
        int indicators = others.stream().mapToInt(effect -> effect.count() - 1).sum();
        this.iterative = indicators > mostEffectColumns;
        this.effectColumns = iterative ? 0 : indicators;
    }

    static DesignMatrix build(
            EstimationTask task, int[] rows, double @Nullable [] weight, EventColumns events, int mostEffectColumns) {
        return new DesignBuilder(task, rows, weight, mostEffectColumns).build(events);
    }

    private DesignMatrix build(EventColumns events) {
        if (!iterative) {
            addEffects();
        }
        terms.addAll(events.terms());
        slots.add(mapped(inOrder(events.column()), column -> column < 0 ? -1 : column + effectColumns));
        int firstDense = effectColumns + terms.size();
        List<IntToDoubleFunction> covariates = new ArrayList<>();
        for (String name : task.covariates()) {
            NumberColumn column = panel.number(name);
            terms.add(new Term.Covariate(name));
            covariates.add(i -> column.value(rows[i]));
        }
        for (EventColumns.Slope slope : events.slopes()) {
            double[] values = slope.values();
            terms.add(slope.term());
            covariates.add(i -> values[order[i]]);
        }
        task.factors().forEach(this::addFactor);

        double[] rawVariation = new double[effectColumns + terms.size()];
        double[][] dense = new double[covariates.size()][];
        int[] denseIndex = new int[dense.length];
        for (int d = 0; d < dense.length; d++) {
            dense[d] = new double[rows.length];
            denseIndex[d] = firstDense + d;
            rawVariation[denseIndex[d]] = fill(dense[d], covariates.get(d));
        }
        addSlotVariation(rawVariation);
        double[] outcome = values(panel.number(task.outcome().column().value()));
        double totalVariation = GroupMeans.totalVariation(outcome, weight);
        Absorption absorption = Absorption.BY_COLUMNS;
        if (iterative) {
            dense = allDense(dense, firstDense);
            denseIndex = IntStream.range(0, dense.length).toArray();
            slots.clear();
            absorption = absorb(dense, outcome);
        } else {
            GroupMeans.sweep(outcome, weight, groupStart);
        }
        return new DesignMatrix(
                rows,
                effects,
                groupStart,
                weight,
                outcome,
                dense,
                denseIndex,
                slots.toArray(int[][]::new),
                rawVariation,
                effectColumns,
                List.copyOf(terms),
                totalVariation,
                absorption);
    }

    /** Adds a slot for each effect but the swept one, with its first level as base. */
    private void addEffects() {
        int before = 0;
        for (EffectLevels effect : others) {
            int first = before;
            slots.add(mapped(effect.ofRow(), level -> level == 0 ? -1 : first + level - 1));
            before += effect.count() - 1;
        }
    }

    /** Returns every column as numbers, those that were slots too. */
    private double[][] allDense(double[][] covariates, int firstCovariate) {
        double[][] all = new double[terms.size()][];
        for (int column = 0; column < all.length; column++) {
            boolean covariate = column >= firstCovariate && column < firstCovariate + covariates.length;
            all[column] = covariate ? covariates[column - firstCovariate] : new double[rows.length];
        }
        for (int[] slot : slots) {
            for (int i = 0; i < slot.length; i++) {
                if (slot[i] >= 0) {
                    all[slot[i]][i] = 1;
                }
            }
        }
        return all;
    }

    /** Takes the effects off each column; when one cannot be freed of them, no column is worth anything. */
    private Absorption absorb(double[][] dense, double[] outcome) {
        EffectProjection projection = new EffectProjection(weight, groupStart, others);
        double change = IntStream.rangeClosed(0, dense.length)
                .parallel()
                .mapToDouble(column -> projection.takeOff(column < dense.length ? dense[column] : outcome))
                .max()
                .orElse(0);
        if (change <= EffectProjection.TOLERANCE) {
            return new Absorption(true, change, "");
        }
        Arrays.stream(dense).forEach(column -> Arrays.fill(column, 0));
        Arrays.fill(outcome, 0);
        return new Absorption(
                true,
                change,
                "the effects of " + EffectLevels.names(effects) + " could not be told apart within "
                        + NumberText.count(EffectProjection.MOST_STEPS) + " steps");
    }

    /** Adds a slot for the levels of a factor; the first level in code-point order is the base. */
    private void addFactor(String name) {
        RankedTexts used = panel.text(name).ranked(rows);
        List<String> levels = used.texts();
        int first = effectColumns + terms.size();
        levels.stream().skip(1).forEach(level -> terms.add(new Term.FactorLevel(name, level)));
        slots.add(mapped(used.ofRow(), rank -> rank == 0 ? -1 : first + rank - 1));
    }

    private double[] values(NumberColumn column) {
        double[] values = new double[rows.length];
        Chunks.of(rows.length).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                values[i] = column.value(rows[i]);
            }
        });
        return values;
    }

    private double[] inOrder(double[] values) {
        double[] inOrder = new double[values.length];
        Chunks.of(values.length).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                inOrder[i] = values[order[i]];
            }
        });
        return inOrder;
    }

    /** Fills in the values of the rows, swept unless that comes later; returns their weighted sum of squares before. */
    private double fill(double[] values, IntToDoubleFunction column) {
        GroupChunks chunks = GroupChunks.of(groupStart, 0);
        return new Chunks(chunks.start().length - 1, 1).sum((chunk, next) -> {
            int from = groupStart[chunks.from(chunk)];
            int to = groupStart[chunks.to(chunk)];
            for (int i = from; i < to; i++) {
                values[i] = column.applyAsDouble(i);
            }
            double squares = weight == null
                    ? Sums.product(values, from, values, from, to - from)
                    : Sums.squares(values, weight, from, to - from);
            if (!iterative) {
                GroupMeans.sweep(values, 0, weight, groupStart, chunks.from(chunk), chunks.to(chunk));
            }
            return squares;
        });
    }

    private int[] inOrder(int[] values) {
        return grouped ? values : mapped(order, row -> values[row]);
    }

    private static int[] mapped(int[] values, IntUnaryOperator function) {
        int[] mapped = new int[values.length];
        Chunks.of(values.length).forEach((from, to) -> {
            for (int i = from; i < to; i++) {
                mapped[i] = function.applyAsInt(values[i]);
            }
        });
        return mapped;
    }

    /** Adds for each indicator the weight of the rows where it is one. */
    private void addSlotVariation(double[] rawVariation) {
        GroupChunks chunks = GroupChunks.of(groupStart, rawVariation.length);
        List<double[]> parts = chunks.map(chunk -> {
            double[] part = new double[rawVariation.length];
            for (int[] slot : slots) {
                for (int i = groupStart[chunks.from(chunk)]; i < groupStart[chunks.to(chunk)]; i++) {
                    if (slot[i] >= 0) {
                        part[slot[i]] += weight == null ? 1 : weight[i];
                    }
                }
            }
            return part;
        });
        parts.forEach(part -> CrossProducts.add(rawVariation, part));
    }
}
