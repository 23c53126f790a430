package org.didactic.result;

import java.util.List;
import org.didactic.estimate.CovarianceReport;
import org.didactic.text.Json;

/** Writes how errors were computed, with or without the covariance matrix. */
final class CovarianceJson {
    private CovarianceJson() {}

    /** Returns all of it, and how much of the evidence each cluster carries. */
    static Json full(CovarianceReport covariance) {
        return withMatrix(covariance)
                .with("raw", matrixOrNull(covariance.raw()))
                .with("strength", Json.array(covariance.strength(), ClusterStrengthJson::write))
                .with("problem", problem(covariance))
                .build();
    }

    /** Returns the matrix and what it was computed with. */
    static Json matrix(CovarianceReport covariance) {
        return withMatrix(covariance).with("problem", problem(covariance)).build();
    }

    /** Returns what the matrix was computed with, without it. */
    static Json brief(CovarianceReport covariance) {
        return start(covariance).with("problem", problem(covariance)).build();
    }

    private static Json.Members withMatrix(CovarianceReport covariance) {
        return start(covariance)
                .with("terms", Json.array(covariance.terms(), ResultsJson::term))
                .with("matrix", rows(covariance.matrix()));
    }

    private static Json.Members start(CovarianceReport covariance) {
        return Json.object()
                .with("type", covariance.type())
                .with("cluster", covariance.cluster())
                .with("clusters", covariance.clusters())
                .with("ways", Json.array(covariance.ways(), CovarianceJson::way))
                .with("small_sample", covariance.smallSample())
                .withNumber("factor", covariance.factor())
                .with("parameters", covariance.parameters())
                .withNumber("df", covariance.df());
    }

    private static Json way(CovarianceReport.Way way) {
        return Json.object()
                .with("cluster", way.column())
                .with("clusters", way.clusters())
                .build();
    }

    private static Json matrixOrNull(List<List<Double>> matrix) {
        return matrix.isEmpty() ? Json.of((String) null) : rows(matrix);
    }

    private static Json rows(List<List<Double>> matrix) {
        return Json.array(matrix, row -> Json.array(row, Json::of));
    }

    private static Json problem(CovarianceReport covariance) {
        return Json.of(covariance.problem().isEmpty() ? null : covariance.problem());
    }
}
