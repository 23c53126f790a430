package org.didactic.estimate.invariance;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Designs that carry little or nothing, each a change of the generated study. */
enum Degenerate {
    ONE_TREATED_UNIT {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.unit().equals("u1") ? row : row.starting(null));
        }
    },
    ONE_CLUSTER {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.clustered("all"));
        }
    },
    TWO_CLUSTERS {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.clustered(row.start() == null ? "control" : "treated"));
        }
    },
    ALL_TREATED {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return only(study, row -> row.start() != null);
        }
    },
    ALL_TREATED_AT_ONCE {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.starting(2004));
        }
    },
    ALL_TREATED_FROM_THE_FIRST_PERIOD {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.starting(2001));
        }
    },
    NONE_TREATED {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.starting(null));
        }
    },
    CONSTANT_OUTCOME {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(4.1));
        }
    },
    ZERO_OUTCOME {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(0.0));
        }
    },
    OUTCOME_OF_THE_UNIT {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(number(row.unit()) / 7.0));
        }
    },
    EXACT_EFFECT {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(number(row.unit()) / 7.0 + row.year() / 3.0 + (row.treated() ? 2 : 0)));
        }
    },
    COVARIATE_IS_THE_TREATMENT {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.covariates(row.treated() ? 1.0 : 0.0, row.z()));
        }
    },
    COVARIATE_IS_BEING_TREATED_EVER {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.covariates(row.start() == null ? 0.0 : 1.0, row.z()));
        }
    },
    COVARIATE_IS_ANOTHER {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.covariates(row.x(), row.x()));
        }
    },
    COVARIATE_IS_THE_OUTCOME {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.covariates(row.y(), row.z()));
        }
    },
    CONSTANT_COVARIATES {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.covariates(0.1, 0.0));
        }
    },
    MISSING_COVARIATE {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.covariates(null, row.z()));
        }
    },
    PERFECT_SEPARATION {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.covariates(orNull(row.x(), row.start() == null ? -50 : 50), row.z()));
        }
    },
    PERIOD_WITH_ONE_UNIT {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return only(study, row -> row.year() != 2004 || row.unit().equals("u5"));
        }
    },
    TWO_PERIODS {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return only(
                    study.map(row -> row.starting(row.start() == null ? null : Integer.valueOf(2002))),
                    row -> row.year() < 2003);
        }
    },
    ONE_PERIOD {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return only(study, row -> row.year() == 2004);
        }
    },
    ONE_UNIT {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return only(study, row -> row.unit().equals("u1"));
        }
    },
    ONE_UNIT_OF_EACH_KIND {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return only(study, row -> row.unit().equals("u1") || row.unit().equals("u2"));
        }
    },
    ONE_ROW {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.with(study.rows().subList(0, 1));
        }
    },
    NO_OUTCOME {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(null));
        }
    },
    OUTCOME_OF_CONTROLS_ONLY {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(row.start() == null ? row.y() : null));
        }
    },
    OUTCOME_OF_UNTREATED_ROWS_ONLY {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(row.treated() ? null : row.y()));
        }
    },
    OUTCOME_OF_TREATED_ROWS_ONLY {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(row.treated() ? row.y() : null));
        }
    },
    TREATED_WEIGH_NEXT_TO_NOTHING {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.start() == null ? row : row.weighing(1e-14));
        }
    },
    CONTROLS_WEIGH_NEXT_TO_NOTHING {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.start() == null ? row.weighing(1e-14) : row);
        }
    },
    NO_WEIGHT {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.weighing(0));
        }
    },
    TREATED_IN_THE_LAST_PERIOD_ONLY {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.starting(row.start() == null ? null : Integer.valueOf(2006)));
        }
    },
    COHORTS_OF_ONE_ROW {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return only(study, row -> row.start() == null || row.year() == Objects.requireNonNull(row.start()));
        }
    },
    COHORTS_OF_ONE_UNIT {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return only(study, row -> row.start() == null || number(row.unit()) < 7);
        }
    },
    HUGE_OUTCOME {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(times(row.y(), 1e98)));
        }
    },
    TINY_OUTCOME {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(times(row.y(), 1e-150)));
        }
    },
    TINIEST_OUTCOME {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.outcome(times(row.y(), 1e-310)));
        }
    },
    HUGE_COVARIATES {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.covariates(times(row.x(), 1e98), times(row.z(), 1e98)));
        }
    },
    TINY_COVARIATES {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.covariates(times(row.x(), 1e-150), times(row.z(), 1e-300)));
        }
    },
    HUGE_WEIGHTS {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.weighing(row.weight() * 1e98));
        }
    },
    TINY_WEIGHTS {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.weighing(row.weight() * 1e-300));
        }
    },
    ONE_HUGE_OUTLIER {
        @Override
        GeneratedStudy of(GeneratedStudy study) {
            return study.map(row -> row.unit().equals("u3") && row.year() == 2005 ? row.outcome(1e99) : row);
        }
    };

    abstract GeneratedStudy of(GeneratedStudy study);

    private static GeneratedStudy only(GeneratedStudy study, Predicate<GeneratedRow> kept) {
        List<GeneratedRow> rows = new ArrayList<>(study.rows());
        rows.removeIf(kept.negate());
        return study.with(rows);
    }

    private static int number(String unit) {
        return Integer.parseInt(unit.substring(1));
    }

    private static @Nullable Double times(@Nullable Double value, double factor) {
        return value == null ? null : Double.valueOf(value * factor);
    }

    private static @Nullable Double orNull(@Nullable Double value, double added) {
        return value == null ? null : Double.valueOf(value + added);
    }
}
