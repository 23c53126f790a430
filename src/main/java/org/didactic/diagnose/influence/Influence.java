package org.didactic.diagnose.influence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.didactic.diagnose.Diagnosis;
import org.didactic.diagnose.Diagnostic;
import org.didactic.diagnose.Evidence;
import org.didactic.estimate.Detail;
import org.didactic.estimate.Estimation;

/**
 * The influence of single units and cohorts: the average effect without each ever-treated unit and without each cohort that
 * an estimation uses, and how much of the evidence on it the treated clusters carry.
 */
public final class Influence implements Diagnosis {

    @Override
    public List<Diagnostic> of(Evidence evidence) {
        if (!evidence.analysis().robustness().influence()) {
            return List.of();
        }
        List<Stream<Diagnostic>> parts = new ArrayList<>();
        List<List<LeaveOneOut>> left = evidence.estimations().stream()
                .map(each -> LeaveOneOut.all(evidence.task(each).plain(Detail.AVERAGE), each))
                .toList();
        List<Diagnostic> without = left.stream().flatMap(List::stream).toList().parallelStream()
                .map(LeaveOneOut::diagnostic)
                .toList();
        int from = 0;
        for (int i = 0; i < left.size(); i++) {
            int to = from + left.get(i).size();
            parts.add(without.subList(from, to).stream());
            Estimation estimation = evidence.estimations().get(i);
            parts.add(ClusterWeights.of(evidence.task(estimation), estimation).stream());
            from = to;
        }
        return parts.stream().flatMap(each -> each).toList();
    }
}
