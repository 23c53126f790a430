package org.didactic.result.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.result.published.PrintedStatistic;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * Which rule gives all p-values of one kind of row that share a claim: the degrees of freedom claimed, the observations
 * less the parameters where AIC tells these, or the normal distribution. Told where one of them fails.
 */
final class OneRuleForAll implements AuditCheck {
    private static final double NORMAL = Double.POSITIVE_INFINITY;

    private record Kind(String row, double claimed) {}

    @Override
    public List<AuditFinding> of(PrintedTables tables) {
        Map<Kind, List<PrintedP>> kinds = new LinkedHashMap<>();
        for (PrintedP each : PrintedP.all(tables)) {
            Double claimed = each.row().distributions().claimed();
            if (claimed != null) {
                kinds.computeIfAbsent(new Kind(each.row().name(), claimed), kind -> new ArrayList<>())
                        .add(each);
            }
        }
        List<AuditFinding> found = new ArrayList<>();
        kinds.forEach((kind, all) -> {
            List<PrintedP> unclaimed = failing(all, kind.claimed());
            List<PrintedP> unnormal = failing(all, NORMAL);
            if (all.size() > 1 && !(unclaimed.isEmpty() && unnormal.isEmpty())) {
                String what = "Of the " + NumberText.count(all.size()) + " p of " + kind.row() + ", "
                        + share(all, unclaimed, PAgainstT.name(kind.claimed())) + "; "
                        + share(all, unnormal, "the normal distribution") + residual(tables, all) + ".";
                found.add(new AuditFinding(
                        AuditFinding.Severity.NOTE,
                        AuditFinding.ALL_TABLES,
                        kind.row(),
                        "",
                        PAgainstT.ID,
                        what,
                        verdict(kind, unclaimed, unnormal)));
            }
        });
        return found;
    }

    private static List<PrintedP> failing(List<PrintedP> all, double df) {
        return all.stream()
                .filter(each -> !each.fits(PossibleDistributions.of(df)))
                .toList();
    }

    private static String share(List<PrintedP> all, List<PrintedP> failing, String rule) {
        if (failing.isEmpty()) {
            return "all fit " + rule;
        }
        List<String> names = failing.stream().map(OneRuleForAll::name).toList();
        int fitting = all.size() - failing.size();
        return (fitting == 0 ? "none fits " : NumberText.count(fitting) + (fitting == 1 ? " fits " : " fit ")) + rule
                + " (not " + String.join("; not ", names) + ")";
    }

    private static String name(PrintedP each) {
        FittingDegrees fitting = FittingDegrees.of(each.size(), each.p());
        return place(each) + ": " + each.words()
                + (fitting == null || fitting.to() == FittingDegrees.NORMAL ? "" : " takes " + fitting.words());
    }

    private static String place(PrintedP each) {
        return "table " + each.row().table() + " " + each.row().estimator();
    }

    /** Says how observations less parameters do, where both are known. */
    private static String residual(PrintedTables tables, List<PrintedP> all) {
        Map<String, Boolean> fits = new LinkedHashMap<>();
        for (PrintedP each : all) {
            Interval residual = residual(tables, each.row());
            if (residual != null) {
                FittingDegrees fitting = FittingDegrees.of(each.size(), each.p());
                boolean inside = fitting != null && fitting.from() <= residual.high() && residual.low() <= fitting.to();
                fits.put(place(each), inside);
            }
        }
        if (fits.isEmpty()) {
            return "";
        }
        return ". N\u2212K, where K follows from AIC, fits " + names(fits, true)
                + (fits.containsValue(false) ? ", not " + names(fits, false) : "");
    }

    private static String names(Map<String, Boolean> fits, boolean fitting) {
        List<String> names = fits.entrySet().stream()
                .filter(each -> each.getValue() == fitting)
                .map(Map.Entry::getKey)
                .toList();
        return names.isEmpty() ? "none" : String.join(" and ", names);
    }

    private static @Nullable Interval residual(PrintedTables tables, TableRow row) {
        for (PrintedTable table : tables.tables()) {
            if (table.name().equals(row.table())) {
                Interval n = table.ofColumn(row.estimator(), PrintedStatistic.N);
                Interval parameters = AicParameters.of(tables, table, row.estimator());
                return n == null || parameters == null
                        ? null
                        : new Interval(n.low() - parameters.high(), n.high() - parameters.low());
            }
        }
        return null;
    }

    private static String verdict(Kind kind, List<PrintedP> unclaimed, List<PrintedP> unnormal) {
        if (unclaimed.isEmpty()) {
            return "One rule for all: " + PAgainstT.name(kind.claimed()) + ", not the normal distribution.";
        }
        return unnormal.isEmpty()
                ? "One rule for all: the normal distribution or many degrees of freedom, not "
                        + PAgainstT.name(kind.claimed()) + "."
                : "No single one of these rules gives them all.";
    }
}
