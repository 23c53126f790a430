package org.didactic.result;

import java.util.List;
import org.didactic.diagnose.Diagnostic;
import org.didactic.estimate.Aggregation;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Dropped;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Resampling;
import org.didactic.estimate.Sample;
import org.didactic.estimate.SupportCell;
import org.didactic.estimate.Term;
import org.didactic.estimate.Value;
import org.didactic.panel.JoinReport;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.text.Json;

/**
 * Writes {@code results.json}: the numbers of {@code results.csv} with what they rest on, such as covariances, weights,
 * support, dropped regressors, the keys that found no partner in a join and the reasons for which a number is missing.
 * Of robustness runs it has less: {@link RunJson}.
 */
public final class ResultsJson {
    private ResultsJson() {}

    /** Returns the file as text. */
    public static String write(Analysis analysis, Results results, List<JoinReport> joins) {
        return Json.object()
                        .with("study", analysis.study().value())
                        .with("joins", Json.array(joins, ResultsJson::join))
                        .with("estimations", Json.array(results.estimations(), each -> estimation(analysis, each)))
                        .with("runs", Json.array(results.runs(), each -> RunJson.of(analysis, each)))
                        .with("diagnostics", Json.array(results.diagnostics(), ResultsJson::diagnostic))
                        .with("numbers", Json.array(List.copyOf(results.rows()), ResultsJson::number))
                        .build()
                        .toText()
                + "\n";
    }

    private static Json join(JoinReport join) {
        return Json.object()
                .with("panel", join.panel())
                .with("with", join.with())
                .with("on", Json.texts(join.on()))
                .with("unmatched_left", Json.texts(join.unmatchedLeft()))
                .with("unmatched_right", Json.texts(join.unmatchedRight()))
                .build();
    }

    private static Json estimation(Analysis analysis, Estimation estimation) {
        return head(analysis, estimation)
                .with("covariance", CovarianceJson.full(estimation.covariance()))
                .with("aggregations", Json.array(estimation.aggregations(), ResultsJson::aggregation))
                .with("support", Json.array(estimation.support(), ResultsJson::cell))
                .with("dropped", Json.array(estimation.dropped(), ResultsJson::dropped))
                .with("decompositions", Json.array(estimation.decompositions(), DecompositionJson::of))
                .with("alternatives", Json.array(estimation.alternatives(), ResultsJson::alternative))
                .with("notes", Json.texts(estimation.notes()))
                .build();
    }

    /** What was estimated, how, and on which sample. */
    static Json.Members head(Analysis analysis, Estimation estimation) {
        Sample sample = estimation.sample();
        return Json.object()
                .with("outcome", estimation.outcome())
                .with("estimator", estimation.estimator())
                .with("method", estimation.method())
                .with("level", Json.of(level(analysis, estimation.estimator())))
                .with("rows", sample.rows().size())
                .with("units", sample.units())
                .with("treated_units", sample.treatedUnits().size())
                .with("clusters", sample.clusters())
                .with("treated_clusters", sample.treatedClusters());
    }

    private static Json diagnostic(Diagnostic diagnostic) {
        return Json.object()
                .with("outcome", diagnostic.outcome())
                .with("estimator", diagnostic.estimator())
                .with("terms", Json.array(diagnostic.numbers(), each -> term(each.term())))
                .with("notes", Json.texts(diagnostic.notes()))
                .build();
    }

    /** The level of the intervals; a robustness run ({@code twfe@window3}) has that of the estimator it extends. */
    private static Double level(Analysis analysis, String estimator) {
        String declared = estimator.split("@", 2)[0];
        return analysis.estimators().stream()
                .filter(each -> each.id().value().equals(declared))
                .map(EstimatorSpec::options)
                .map(options -> options.inference().level())
                .findFirst()
                .orElseGet(() -> analysis.inference().level());
    }

    static Json aggregation(Aggregation aggregation) {
        return Json.object()
                .with("term", term(aggregation.term()))
                .with("terms", Json.array(aggregation.parts(), part -> term(part.term())))
                .with("weights", Json.array(aggregation.parts(), part -> Json.of(part.weight())))
                .build();
    }

    private static Json cell(SupportCell cell) {
        return Json.object()
                .with("event_time", cell.key())
                .with("cohort", cell.cohort())
                .with("units", Json.texts(cell.units()))
                .with("rows", cell.rows())
                .withNumber("weight", cell.weight())
                .build();
    }

    static Json dropped(Dropped dropped) {
        return Json.object()
                .with("term", term(dropped.term()))
                .withNumber("ratio", dropped.ratio())
                .build();
    }

    private static Json alternative(Alternative alternative) {
        Resampling how = alternative.how();
        return Json.object()
                .with("run", alternative.run())
                .with("method", how.method())
                .with("weights", how.weights().isEmpty() ? null : how.weights())
                .with("draws", how.draws())
                .with("enumerated", Json.of(how.enumerated()))
                .with("seed", Json.of(how.seed()))
                .with("groups", how.groups())
                .with("redrawn", how.redrawn())
                .with("terms", Json.array(alternative.estimates(), each -> term(each.term())))
                .with("notes", Json.texts(how.notes()))
                .build();
    }

    private static Json number(ResultRow row) {
        ValueFigures figures = ValueFigures.of(row.value());
        Json.Members members = Json.object()
                .with("id", row.id())
                .with("state", state(row.value()))
                .withNumber("estimate", figures.estimate())
                .withNumber("std_error", figures.standardError())
                .withNumber("df", figures.df())
                .withNumber("statistic", figures.statistic())
                .withNumber("p_value", figures.p())
                .withNumber("conf_low", figures.low())
                .withNumber("conf_high", figures.high())
                .with("n_obs", row.observations())
                .with("n_units", row.units())
                .with("n_treated", row.treated());
        if (row.value() instanceof Value.Test test) {
            members.with("numerator_df", test.numeratorDf()).withNumber("denominator_df", test.denominatorDf());
        }
        if (row.value() instanceof Value.NotIdentified missing) {
            members.with("reason", missing.reason());
        }
        return members.build();
    }

    private static String state(Value value) {
        if (value instanceof Value.Estimated) {
            return "estimated";
        }
        if (value instanceof Value.Plain) {
            return "statistic";
        }
        if (value instanceof Value.Resampled) {
            return "resampled";
        }
        if (value instanceof Value.Test) {
            return "test";
        }
        if (value instanceof Value.Range) {
            return "range";
        }
        return value instanceof Value.Reference ? "reference" : "not identified";
    }

    static Json term(Term term) {
        return Json.of(term.text());
    }
}
