package org.didactic.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests {@link PageChecks} as a parameter, all of them on one browser that ends with the last test. Where there is no
 * browser the tests are skipped, and the reason says what is missing.
 */
public final class InBrowser implements ExecutionCondition, ParameterResolver {
    private static final ExtensionContext.Namespace OWN = ExtensionContext.Namespace.create(InBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String missing = Equipment.find().missing();
        return missing.isEmpty()
                ? ConditionEvaluationResult.enabled("Chromium and axe-core are there.")
                : ConditionEvaluationResult.disabled(missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PageChecks.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Equipment equipment = Equipment.find();
        Chromium browser = context.getRoot()
                .getStore(OWN)
                .getOrComputeIfAbsent(
                        Chromium.class,
                        key -> Chromium.start(equipment.chromium().orElseThrow()),
                        Chromium.class);
        return new PageChecks(browser, equipment.axeScript());
    }
}
