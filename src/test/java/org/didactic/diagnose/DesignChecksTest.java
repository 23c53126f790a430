package org.didactic.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.didactic.estimate.Estimation;
import org.didactic.fixture.TinyStudy;
import org.junit.jupiter.api.Test;

class DesignChecksTest {
    private static StudyDesign design(Map<String, String> accept) {
        return new StudyDesign(TinyStudy.analysis(accept), TinyStudy.panels(TinyStudy.inOrder()));
    }

    @Test
    void theDataAloneShowTimingAndClusters() {
        assertThat(DesignChecks.withoutEstimates(design(Map.of())))
                .extracting(each -> each.severity() + " " + each.id() + " [" + each.where() + "] " + each.what())
                .containsExactly(
                        "WARNING clusters.few-treated [visits, spending] 2 of 4 clusters (area) are treated: with fewer than"
                                + " 20, cluster-robust errors tend to be too small.",
                        "WARNING timing.always-treated [visits, spending] 1 unit starts in or before the first period, 2010"
                                + " (2010: B): nothing is seen of it before treatment. The estimators: Two-way FE keeps"
                                + " them with their event-time effects; Sun–Abraham leaves them out.",
                        "WARNING timing.outside-panel [visits, spending] 1 unit starts after the last period, 2012 (2015: D),"
                                + " and is a control throughout.",
                        "WARNING timing.single-unit-cohort [visits, spending] 1 of 1 cohort has one unit (2011: A): a"
                                + " cohort's effect is then that unit's, with whatever else happened to it.");
    }

    @Test
    void theEstimatesShowSupportCollinearityAndSamples() {
        assertThat(DesignChecks.withEstimates(design(Map.of()), evidence(TinyStudy.estimations())))
                .filteredOn(each -> DesignChecks.idsThatNeedEstimates().contains(each.id()))
                .extracting(each -> each.severity() + " " + each.id() + " [" + each.where() + "] " + each.what())
                .containsExactly(
                        "WARNING collinear.covariate [visits.twfe, visits.sun_abraham, spending.twfe] covariate:over80 was"
                                + " left out: the effects and the covariates before it determine it.",
                        "WARNING support.one-cohort-period [visits.twfe, visits.sun_abraham, spending.twfe] Every event-time"
                                + " coefficient rests on one cohort, 2011.",
                        "NOTE sample.n-differs-between-estimators [visits] The estimators use different rows: Two-way FE 11,"
                                + " Sun–Abraham 8.");
    }

    @Test
    void anAcceptedFindingCarriesItsReasonAndAnAcceptanceWithoutOneIsNoted() {
        List<Finding> findings = DesignChecks.withEstimates(
                design(Map.of("timing.outside-panel", "D starts later")),
                evidence(TinyStudy.estimations().subList(0, 1)));
        List<Finding> needless = DesignChecks.withEstimates(
                design(Map.of("sample.n-differs-between-estimators", "expected")),
                evidence(TinyStudy.estimations().subList(0, 1)));

        assertThat(findings)
                .filteredOn(each -> each.id().equals("timing.outside-panel"))
                .singleElement()
                .extracting(Finding::accepted)
                .isEqualTo("D starts later");
        assertThat(needless).last().satisfies(note -> {
            assertThat(note.severity()).isEqualTo(Finding.Severity.NOTE);
            assertThat(note.what()).isEqualTo("The analysis file accepts this check, which found nothing.");
        });
    }

    @Test
    void acceptingACheckThatWasNotRunIsNotNeedless() {
        assertThat(DesignChecks.withoutEstimates(design(Map.of("collinear.covariate", "expected"))))
                .extracting(Finding::id)
                .doesNotContain("collinear.covariate");
    }

    private static Evidence evidence(List<Estimation> estimations) {
        StudyDesign design = design(Map.of());
        return new Evidence(design.analysis(), design.panels(), estimations, List.of(), List.of());
    }
}
