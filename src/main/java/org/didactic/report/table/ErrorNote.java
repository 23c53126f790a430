package org.didactic.report.table;

import java.util.TreeSet;
import org.didactic.estimate.CovarianceReport;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.text.NumberText;
import org.jspecify.annotations.Nullable;

/** What the standard errors of a model are: their kind, the clusters and the distribution that intervals come from. */
final class ErrorNote {
    private ErrorNote() {}

    /** Returns the sentence, empty where there are no errors. */
    static String of(Model model) {
        CovarianceReport covariance = model.estimation().covariance();
        if (covariance.type().equals("none")) {
            return "";
        }
        String distribution = distribution(model, covariance);
        if (covariance.cluster() == null) {
            String type = covariance.type().equals("iid") ? "homoskedastic" : covariance.type();
            return "Standard errors " + type + ", " + distribution + ".";
        }
        String kind = switch (covariance.type()) {
            case "CR2", "CR3" -> " (" + covariance.type() + ")";
            case "jackknife" -> " (jackknife over clusters)";
            default -> "";
        };
        return "Standard errors clustered by " + covariance.cluster() + kind + " ("
                + NumberText.count(model.estimation().sample().clusters()) + " clusters, "
                + NumberText.count(model.estimation().sample().treatedClusters()) + " treated), " + distribution + ".";
    }

    private static String distribution(Model model, CovarianceReport covariance) {
        TreeSet<Double> degrees = new TreeSet<>();
        for (TermEstimate each : model.estimation().estimates()) {
            if (each.value() instanceof Value.Estimated estimated) {
                @Nullable Double df = estimated.df();
                if (df != null) {
                    degrees.add(df);
                }
            }
        }
        String preset = switch (covariance.smallSample()) {
            case "fixest-0.11", "reghdfe" -> "small-sample correction " + covariance.smallSample() + ", ";
            default -> "";
        };
        if (degrees.size() > 1) {
            return preset + "t with degrees of freedom of each estimate's own (" + NumberText.fixed(degrees.first(), 1)
                    + " to " + NumberText.fixed(degrees.last(), 1) + ")";
        }
        Double common = covariance.df();
        Double df = common == null && degrees.size() == 1 ? degrees.first() : common;
        if (df != null) {
            return preset + "t with " + whole(df) + " degrees of freedom";
        }
        return (model.estimator().linear() ? "without small-sample correction, " : "") + "normal distribution";
    }

    private static String whole(double df) {
        return df == Math.rint(df) ? NumberText.whole(df) : NumberText.fixed(df, 1);
    }
}
