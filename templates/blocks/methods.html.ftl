<#macro common>
<msub><mi>Y</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub><mo>=</mo><msub><mi>α</mi><mi>i</mi></msub><mo>+</mo><msub><mi>δ</mi><mi>t</mi></msub><mo>+</mo></#macro>
<#macro rest>
<mo>+</mo><msup><mi>μ</mi><mo>⊤</mo></msup><msub><mi>X</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub><mo>+</mo><msub><mi>ε</mi><mrow><mi>i</mi><mi>t</mi></mrow></msub></#macro>
<#if twfe>
<h3>Two-way fixed effects</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Equation: two-way fixed effects">
<math display="block" alttext="Y_it = alpha_i + delta_t + sum over k of beta_k D^k_it + mu' X_it + epsilon_it"><@common/><munder><mo>∑</mo><mrow><mi>k</mi><mo>≠</mo><mtext>ref</mtext></mrow></munder><msub><mi>β</mi><mi>k</mi></msub><msubsup><mi>D</mi><mrow><mi>i</mi><mi>t</mi></mrow><mi>k</mi></msubsup><@rest/></math>
</div>
<p>The indicator <math><msubsup><mi>D</mi><mrow><mi>i</mi><mi>t</mi></mrow><mi>k</mi></msubsup></math> is one where treated unit <i>i</i> is in event-time period <i>k</i> at time <i>t</i>; <i>α</i> and <i>δ</i> are unit and time effects, <i>X</i> holds covariates and factor levels, and the reference period is left out. Always-treated units stay in with their event-time effects.</p>
</#if>
<#if sun_abraham>
<h3>Sun and Abraham</h3>
<div class="scroll" tabindex="0" role="region" aria-label="Equations: Sun and Abraham">
<math display="block" alttext="Y_it = alpha_i + delta_t + sum over g and k of beta_gk 1(G_i = g) D^k_it + mu' X_it + epsilon_it"><@common/><munder><mo>∑</mo><mi>g</mi></munder><munder><mo>∑</mo><mrow><mi>k</mi><mo>≠</mo><mtext>ref</mtext></mrow></munder><msub><mi>β</mi><mrow><mi>g</mi><mi>k</mi></mrow></msub><mn>1</mn><mo stretchy="false">{</mo><msub><mi>G</mi><mi>i</mi></msub><mo>=</mo><mi>g</mi><mo stretchy="false">}</mo><msubsup><mi>D</mi><mrow><mi>i</mi><mi>t</mi></mrow><mi>k</mi></msubsup><@rest/></math>
<math display="block" alttext="beta_k = sum over g of w_gk beta_gk, with w_gk = n_gk divided by the sum of n over cohorts"><msub><mi>β</mi><mi>k</mi></msub><mo>=</mo><munder><mo>∑</mo><mi>g</mi></munder><msub><mi>w</mi><mrow><mi>g</mi><mi>k</mi></mrow></msub><msub><mi>β</mi><mrow><mi>g</mi><mi>k</mi></mrow></msub><mo>,</mo><mspace width="1em"/><msub><mi>w</mi><mrow><mi>g</mi><mi>k</mi></mrow></msub><mo>=</mo><mfrac><msub><mi>n</mi><mrow><mi>g</mi><mi>k</mi></mrow></msub><mrow><munder><mo>∑</mo><mi>h</mi></munder><msub><mi>n</mi><mrow><mi>h</mi><mi>k</mi></mrow></msub></mrow></mfrac></math>
</div>
<p>Every cohort <i>g</i> has its own effect in every period; a period’s effect is their mean, weighted by the rows <math><msub><mi>n</mi><mrow><mi>g</mi><mi>k</mi></mrow></msub></math> behind them (Sun and Abraham 2021). Its error follows from the covariance of the cells with the weights held fixed.<#list estimators as each><#if each.always_treated == "drop"> ${each.label}: units treated from the first period on are left out.<#elseif each.always_treated == "keep_as_control"> ${each.label}: units treated from the first period on stay in as controls.</#if></#list></p>
</#if>
<h3>Average effects</h3>
<p><#if weights == "observations">The average effect after the start weights every coefficient by the rows behind it.<#elseif weights == "equal">The average effect after the start counts every coefficient the same.<#else>The average effect after the start weights every cell by the units of its cohort.</#if> The average before the start is made the same way from the earlier coefficients; an interval of it that includes zero does not show that trends were parallel.</p>
<h3>Uncertainty</h3>
<#if clustered>
<div class="scroll" tabindex="0" role="region" aria-label="Equation: covariance">
<math display="block" alttext="V = c (X'X)^-1 (sum over clusters c of s_c s_c') (X'X)^-1"><mi>V</mi><mo>=</mo><#if small_sample><mfrac><mi>G</mi><mrow><mi>G</mi><mo>−</mo><mn>1</mn></mrow></mfrac><mfrac><mrow><mi>N</mi><mo>−</mo><mn>1</mn></mrow><mrow><mi>N</mi><mo>−</mo><mi>K</mi></mrow></mfrac></#if><msup><mrow><mo stretchy="false">(</mo><msup><mi>X</mi><mo>⊤</mo></msup><mi>X</mi><mo stretchy="false">)</mo></mrow><mrow><mo>−</mo><mn>1</mn></mrow></msup><mrow><mo>(</mo><munder><mo>∑</mo><mi>c</mi></munder><msub><mi>s</mi><mi>c</mi></msub><msubsup><mi>s</mi><mi>c</mi><mo>⊤</mo></msubsup><mo>)</mo></mrow><msup><mrow><mo stretchy="false">(</mo><msup><mi>X</mi><mo>⊤</mo></msup><mi>X</mi><mo stretchy="false">)</mo></mrow><mrow><mo>−</mo><mn>1</mn></mrow></msup><mo>,</mo><mspace width="1em"/><msub><mi>s</mi><mi>c</mi></msub><mo>=</mo><munder><mo>∑</mo><mrow><mi>j</mi><mo>∈</mo><mi>c</mi></mrow></munder><msub><mi>x</mi><mi>j</mi></msub><msub><mi>e</mi><mi>j</mi></msub></math>
</div>
<p>Errors are clustered by ${cluster}. <i>X</i> holds the regressors after unit effects are taken out and <i>e</i> the residuals; <i>G</i> counts clusters, <i>N</i> rows and <i>K</i> parameters, without effects nested in the clusters. Intervals are at ${level}<#if small_sample>, from the t distribution with <i>G</i> − 1 degrees of freedom</#if>.</p>
<#elseif covariance == "iid">
<p>Errors are taken to be independent with one variance: the residual sum of squares over <i>N</i> − <i>K</i> times the inverse of <i>X</i>′<i>X</i>. Intervals are at ${level}.</p>
<#else>
<p>Errors are heteroskedasticity-robust (HC1): the sandwich of squared residuals times <i>N</i> / (<i>N</i> − <i>K</i>). Intervals are at ${level}.</p>
</#if>
<#if drops_singletons><p>Rows that are alone in a level of an effect carry no information on the coefficients and are left out, again until none is left.</p></#if>
<#if notes?has_content>
<h3>Notes on the estimations</h3>
<ul>
<#list notes as note>
<li>${note}</li>
</#list>
</ul>
</#if>
