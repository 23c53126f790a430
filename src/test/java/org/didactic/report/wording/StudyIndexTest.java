package org.didactic.report.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.didactic.estimate.Estimation;
import org.didactic.estimate.Sample;
import org.didactic.fixture.TinyStudy;
import org.didactic.report.StudyResults;
import org.didactic.result.Results;
import org.didactic.spec.Analysis;
import org.didactic.spec.OutcomeSpec;
import org.junit.jupiter.api.Test;

class StudyIndexTest {

    @Test
    void anOpenBinStartsWithTheRowsOfItsOwnEstimator() {
        Analysis analysis = TinyStudy.analysis(Map.of());
        Estimation all = TinyStudy.estimations().get(0);
        Estimation later = withoutFirstRow(TinyStudy.estimations().get(1));
        StudyIndex index = new StudyIndex(new StudyResults(
                analysis,
                TinyStudy.panels(TinyStudy.inOrder()),
                Results.of(List.of(all, later)),
                List.of(),
                List.of(),
                List.of()));
        OutcomeSpec visits = index.outcomes().get(0);

        assertThat(index.periods(visits, analysis.estimators().get(0)).earliest())
                .isEqualTo(-1);
        assertThat(index.periods(visits, analysis.estimators().get(1)).earliest())
                .isEqualTo(0);
    }

    /** The first row is that of area A in 2010, a year before its start. */
    private static Estimation withoutFirstRow(Estimation whole) {
        Sample sample = whole.sample();
        return new Estimation(
                whole.outcome(),
                whole.estimator(),
                whole.method(),
                new Sample(
                        sample.rows().subList(1, sample.rows().size()),
                        sample.exclusions(),
                        sample.units(),
                        sample.treatedUnits(),
                        sample.clusters(),
                        sample.treatedClusters()),
                whole.estimates(),
                whole.support(),
                whole.aggregations(),
                whole.covariance(),
                whole.dropped(),
                whole.alternatives(),
                whole.decompositions(),
                whole.notes());
    }
}
