package org.didactic.spec;

import java.util.List;
import org.didactic.spec.yaml.FlagShape;
import org.didactic.spec.yaml.Key;
import org.didactic.spec.yaml.ListShape;
import org.didactic.spec.yaml.ObjectShape;
import org.didactic.spec.yaml.Shape;
import org.didactic.spec.yaml.WholeNumberShape;

/** {@code robustness}, which is checked but not computed yet. */
final class RobustnessShape {
    private static final Key<Integer> SHIFT = Key.required(
            "shift", new WholeNumberShape(Integer.MIN_VALUE, -1), "periods by which the start is moved, below 0");
    private static final Key<Boolean> PLACEBO = Key.optional(
            "placebo", ObjectShape.of("placebo", List.of(SHIFT), fields -> true), "moves the start back in time");
    private static final Key<List<Integer>> WINDOWS = Key.optional(
            "windows",
            ListShape.of(new WholeNumberShape(1, Integer.MAX_VALUE)).notEmpty().distinct(String::valueOf),
            "widths w of windows of event times -w to w-1");
    private static final Key<Boolean> PRETREND =
            Key.optional("pretrend", FlagShape.FLAG, "tests the effects before the start");
    private static final Key<Boolean> LOGIT = Key.optional("logit", FlagShape.FLAG, "a model of who is treated");
    private static final Key<Boolean> BALANCE = Key.optional("balance", FlagShape.FLAG, "the balance of covariates");
    private static final Key<Boolean> VIF = Key.optional("vif", FlagShape.FLAG, "variance inflation factors");
    private static final Key<Boolean> SELECTION = Key.optional(
            "selection",
            ObjectShape.of("selection", List.of(LOGIT, BALANCE, VIF), fields -> true),
            "who is treated, and how they differ");

    static final Shape<Boolean> ROBUSTNESS =
            ObjectShape.of("robustness", List.of(PLACEBO, WINDOWS, PRETREND, SELECTION), fields -> true);

    private RobustnessShape() {}
}
