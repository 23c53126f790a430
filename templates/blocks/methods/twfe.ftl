<#import "terms." + format + ".ftl" as t>
<@w.h3>Two-way fixed effects</@w.h3>
<#if method.event_study?has_content>
<@w.equation name="two-way fixed effects, event study" tex=r"Y_{it} = \alpha_i + \delta_t + \sum_{k \neq \mathrm{ref}} \beta_k D^k_{it} + \mu^\top X_{it} + \varepsilon_{it}" alt="Y_it = alpha_i + delta_t + sum over k of beta_k D^k_it + mu' X_it + epsilon_it"><@t.effects/><munder><mo>∑</mo><mrow><mi>k</mi><mo>≠</mo><mtext>ref</mtext></mrow></munder><msub><mi>β</mi><mi>k</mi></msub><@t.indicator/><@t.covariates/></@w.equation>
<@w.p><#if method.one_coefficient?has_content><@w.strong>${method.event_study}.</@w.strong> </#if>The indicator <@w.math r"D^k_{it}"><@t.indicator/></@w.math> is one where treated unit <@w.v "i"/> is in event-time period <@w.v "k"/> at time <@w.v "t"/>; <@w.math r"\alpha"><mi>α</mi></@w.math> and <@w.math r"\delta"><mi>δ</mi></@w.math> are unit and time effects, <@w.v "X"/> holds covariates and factor levels, and the reference period is left out. Always-treated units stay in with their event-time effects.</@w.p>
</#if>
<#if method.one_coefficient?has_content>
<@w.equation name="two-way fixed effects, one coefficient" tex=r"Y_{it} = \alpha_i + \delta_t + \beta D_{it} + \mu^\top X_{it} + \varepsilon_{it}" alt="Y_it = alpha_i + delta_t + beta D_it + mu' X_it + epsilon_it"><@t.effects/><mi>β</mi><@t.start/><@t.covariates/></@w.equation>
<@w.p><#if method.event_study?has_content><@w.strong>${method.one_coefficient}.</@w.strong> </#if>The indicator <@w.math r"D_{it}"><@t.start/></@w.math> is one from the start of unit <@w.v "i"/>’s treatment on; its coefficient is the average effect<#if !method.event_study?has_content>. <@w.math r"\alpha"><mi>α</mi></@w.math> and <@w.math r"\delta"><mi>δ</mi></@w.math> are unit and time effects, <@w.v "X"/> holds covariates and factor levels</#if>.</@w.p>
</#if>
