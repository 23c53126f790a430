package org.didactic.estimate.invariance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.TermEstimate;

/** What a study's estimators found, and how the results files write it. */
record Findings(List<Estimation> estimations, String csv, String json) {

    /** Returns the estimates by id; the id of a run is {@code OUTCOME.ESTIMATOR@RUN.TERM}. */
    Map<String, TermEstimate> estimates() {
        Map<String, TermEstimate> all = new LinkedHashMap<>();
        for (Estimation each : estimations) {
            String id = each.outcome() + "." + each.estimator();
            each.estimates()
                    .forEach(estimate -> all.put(id + "." + estimate.term().text(), estimate));
            for (Alternative run : each.alternatives()) {
                run.estimates()
                        .forEach(estimate -> all.put(
                                id + "@" + run.run() + "." + estimate.term().text(), estimate));
            }
        }
        return all;
    }

    /** Returns what stands beside the numbers, one line each: samples, aggregations, covariances, drops, draws and notes. */
    List<String> surroundings() {
        List<String> lines = new ArrayList<>();
        for (Estimation each : estimations) {
            lines.add(each.outcome() + "." + each.estimator());
            lines.add(each.sample().rows().toString()
                    + each.sample().exclusions()
                    + each.sample().treatedUnits());
            lines.add(each.support().toString());
            lines.add(each.aggregations().toString());
            lines.add(each.covariance().toString());
            lines.add(each.dropped().toString());
            lines.add(each.decompositions().toString());
            lines.add(each.notes().toString());
            each.alternatives().forEach(run -> lines.add(run.toString()));
        }
        return lines;
    }
}
