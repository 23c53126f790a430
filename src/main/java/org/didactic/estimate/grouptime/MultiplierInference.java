package org.didactic.estimate.grouptime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.estimate.Alternative;
import org.didactic.estimate.Resampling;
import org.didactic.estimate.Term;
import org.didactic.estimate.TermEstimate;
import org.didactic.estimate.Value;
import org.didactic.estimate.resampling.SignDraws;
import org.didactic.numeric.Quantile;
import org.didactic.numeric.StandardNormal;
import org.didactic.spec.MultiplierBootstrap;

/**
 * Callaway and Sant'Anna's multiplier bootstrap: each unit of analysis or cluster draws a sign for its influence. The error
 * of an effect is the interquartile range of its draws over that of the standard normal distribution.
 *
 * @param names of the units of analysis or clusters, in the order of the errors' sums
 */
record MultiplierInference(MultiplierBootstrap settings, List<String> names, InfluenceErrors errors) {
    private static final String RUN = "bootstrap";
    private static final String METHOD = "multiplier bootstrap";
    private static final double ROUNDING = 1e-10;
    private static final String FLAT = "its draws do not vary: too few units or clusters tell of it";

    /** The draws of an effect around zero, with the error they give. */
    record Drawn(Term term, Value.Estimated analytic, double[] draws, double error) {

        boolean varies() {
            return error > ROUNDING * analytic.standardError();
        }
    }

    /** Returns the run where no estimate is identified. */
    static Alternative nothing(MultiplierBootstrap settings, List<TermEstimate> reported) {
        return new Alternative(RUN, all(reported, Map.of()), how(settings, 0, List.of()));
    }

    /** Returns the estimates with errors and bands from draws. */
    Alternative of(GroupTimeEffects effects, GroupTimeAverages averages, List<TermEstimate> reported) {
        Map<Term, Value.Estimated> estimates = new LinkedHashMap<>();
        for (TermEstimate each : reported) {
            if (each.value() instanceof Value.Estimated value) {
                estimates.put(each.term(), value);
            }
        }
        SignDraws signs = SignDraws.of(settings.seed(), METHOD, names, settings.draws());
        Map<Term, Value> values = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        families(effects, averages).forEach((family, members) -> {
            List<Drawn> drawn = drawn(members, estimates, signs);
            drawn.forEach(each -> values.put(each.term(), new Value.NotIdentified(FLAT)));
            List<Drawn> varying = drawn.stream().filter(Drawn::varies).toList();
            if (!varying.isEmpty()) {
                UniformBand band = UniformBand.of(family, varying, errors.level());
                notes.add(band.note());
                varying.forEach(each -> values.put(each.term(), value(each, band.critical())));
            }
        });
        double pointwise = new StandardNormal().criticalValue(errors.level());
        for (Drawn each : drawn(members(averages.overall()), estimates, signs)) {
            values.put(each.term(), each.varies() ? value(each, pointwise) : new Value.NotIdentified(FLAT));
        }
        notes.add("Averages over all have pointwise intervals.");
        return new Alternative(RUN, all(reported, values), how(settings, names.size(), notes));
    }

    private static List<TermEstimate> all(List<TermEstimate> reported, Map<Term, Value> values) {
        List<TermEstimate> all = new ArrayList<>();
        for (TermEstimate each : reported) {
            if (!(each.term() instanceof Term.Fit) && !(each.term() instanceof Term.PretrendWald)) {
                Value value = values.getOrDefault(each.term(), each.value());
                all.add(each.with(value));
            }
        }
        return List.copyOf(all);
    }

    private static Resampling how(MultiplierBootstrap settings, int groups, List<String> notes) {
        return new Resampling(
                METHOD, "rademacher", settings.draws(), false, settings.seed(), groups, 0, List.copyOf(notes));
    }

    private record Member(Term term, Influence influence) {}

    private static Map<String, List<Member>> families(GroupTimeEffects effects, GroupTimeAverages averages) {
        Map<String, List<Member>> families = new LinkedHashMap<>();
        families.put(
                "group-time effects",
                effects.cells().stream()
                        .map(each -> new Member(each.cell().term(), each.influence()))
                        .toList());
        families.put("effects by event time", members(averages.periods()));
        families.put("effects by cohort", members(averages.groups()));
        families.put("effects by period", members(averages.calendar()));
        return families;
    }

    private static List<Member> members(List<Effect> effects) {
        return effects.stream()
                .map(each -> new Member(each.term(), Influence.of(each.influence())))
                .toList();
    }

    private List<Drawn> drawn(List<Member> members, Map<Term, Value.Estimated> estimates, SignDraws signs) {
        List<Member> identified = members.stream()
                .filter(each -> estimates.containsKey(each.term()))
                .toList();
        return identified.parallelStream()
                .map(each -> drawn(each, Objects.requireNonNull(estimates.get(each.term())), signs))
                .toList();
    }

    private Drawn drawn(Member member, Value.Estimated analytic, SignDraws signs) {
        double[] draws = signs.sums(errors.sums(errors.dense(member.influence())));
        for (int draw = 0; draw < draws.length; draw++) {
            draws[draw] /= errors.units();
        }
        double[] sorted = draws.clone();
        Arrays.sort(sorted);
        double range = Quantile.type1(sorted, 0.75) - Quantile.type1(sorted, 0.25);
        return new Drawn(member.term(), analytic, draws, range / (2 * new StandardNormal().criticalValue(0.5)));
    }

    private static Value value(Drawn drawn, double critical) {
        double estimate = drawn.analytic().estimate();
        double reach = critical * drawn.error();
        return new Value.Resampled(estimate, drawn.error(), null, null, estimate - reach, estimate + reach);
    }
}
