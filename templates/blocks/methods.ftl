<#-- The methods section. What is said of a method stands in methods/ID.ftl: a new method is one new file there. -->
<#import "words." + format + ".ftl" as w>
<#macro whose of><#if of.whose?has_content><@w.strong>${of.whose}.</@w.strong> </#if></#macro>
<#macro rows of><#if of.all_weighted>the sum of the regression weights<#else>the used rows</#if></#macro>
<#macro exceptions of><#if of.some_weighted && !of.all_weighted>; where the regression is weighted (${of.weighted}), the sum of the regression weights takes the place of the rows</#if></#macro>
<#list methods as method>
<#include "methods/" + method.id + "." + format + ".ftl">
</#list>
<#assign all={"some_weighted": some_weighted, "all_weighted": all_weighted, "weighted": weighted}>
<#if averaged>
<@w.h3>Average effects</@w.h3>
<@w.p><#if averages == "observations">The average effect after the start weights every coefficient by <@rows all/> behind it<@exceptions all/>.<#elseif averages == "equal">The average effect after the start counts every period alike; inside a period, cohorts are weighted by <@rows all/> behind them<@exceptions all/>.<#else>The average effect after the start weights the effect of a cohort in a period by the number of the cohort’s units in the sample.</#if><#if by_cell?has_content> For ${by_cell} the coefficients are the effects of cohorts in periods.</#if> Only coefficients that could be estimated enter, and the weights are held fixed in the error.<#if before?has_content> The average before the start<#if !before_all> (${before})</#if> is made the same way from the earlier coefficients; an interval of it that includes zero does not show that trends were parallel.</#if></@w.p>
</#if>
<@w.h3>Uncertainty</@w.h3>
<#list inferences as each>
<#if each.covariance == "cluster" && each.ways gt 1>
<@w.p><@whose each/>Errors are clustered by ${each.cluster} at once: the matrices of each column are added and those of their combinations taken off again, with the smallest number of clusters in the small-sample factor and in the degrees of freedom. A matrix that is not positive is repaired, and the notes say so. Intervals are at ${each.level}.</@w.p>
<#elseif each.covariance == "cluster">
<@w.equation name="covariance" + each.whose?has_content?then(" of " + each.whose, "") tex="V = " + each.small_sample?then("\\frac{G}{G-1} \\frac{N-1}{N-K} ", "") + "M \\left(\\sum_c s_c s_c^\\top\\right) M, \\quad M = (X^\\top " + each.some_weighted?then("W ", "") + "X)^{-1}, \\quad s_c = \\sum_{j \\in c} " + each.some_weighted?then("w_j ", "") + "x_j e_j" alt="V = " + each.small_sample?then("G/(G - 1) (N - 1)/(N - K) ", "") + "M (sum over clusters c of s_c s_c') M, with M = (X'" + each.some_weighted?then("W", "") + "X)^-1 and s_c = sum over rows j of c of " + each.some_weighted?then("w_j ", "") + "x_j e_j"><mi>V</mi><mo>=</mo><#if each.small_sample><mfrac><mi>G</mi><mrow><mi>G</mi><mo>−</mo><mn>1</mn></mrow></mfrac><mfrac><mrow><mi>N</mi><mo>−</mo><mn>1</mn></mrow><mrow><mi>N</mi><mo>−</mo><mi>K</mi></mrow></mfrac></#if><mi>M</mi><mrow><mo>(</mo><munder><mo>∑</mo><mi>c</mi></munder><msub><mi>s</mi><mi>c</mi></msub><msubsup><mi>s</mi><mi>c</mi><mo>⊤</mo></msubsup><mo>)</mo></mrow><mi>M</mi><mo>,</mo><mspace width="1em"/><mi>M</mi><mo>=</mo><msup><mrow><mo stretchy="false">(</mo><msup><mi>X</mi><mo>⊤</mo></msup><#if each.some_weighted><mi>W</mi></#if><mi>X</mi><mo stretchy="false">)</mo></mrow><mrow><mo>−</mo><mn>1</mn></mrow></msup><mo>,</mo><mspace width="1em"/><msub><mi>s</mi><mi>c</mi></msub><mo>=</mo><munder><mo>∑</mo><mrow><mi>j</mi><mo>∈</mo><mi>c</mi></mrow></munder><#if each.some_weighted><msub><mi>w</mi><mi>j</mi></msub></#if><msub><mi>x</mi><mi>j</mi></msub><msub><mi>e</mi><mi>j</mi></msub></@w.equation>
<@w.p><@whose each/>Errors are clustered by ${each.cluster}. <@w.v "X"/> holds the regressors after unit effects are taken out and <@w.v "e"/> the residuals<#if each.some_weighted>; <@w.v "W"/> holds the regression weights <@w.v "w"/><#if !each.all_weighted>, which are one except for ${each.weighted}</#if></#if><#if each.small_sample>; <@w.v "G"/> counts clusters, <@w.v "N"/> rows and <@w.v "K"/> parameters, without effects nested in the clusters</#if>. Intervals are at ${each.level}, from the <#if each.small_sample>t distribution with <@w.v "G"/> − 1 degrees of freedom<#else>normal distribution</#if>.</@w.p>
<#elseif each.covariance == "iid">
<@w.p><@whose each/>Errors are taken to be independent with one variance: the <#if each.some_weighted>weighted </#if>residual sum of squares over <#if each.small_sample><@w.v "N"/> − <@w.v "P"/><#else><@w.v "N"/></#if>, times the inverse of the cross-products of the regressors<#if each.some_weighted>, weighted alike</#if>. <@degrees each/></@w.p>
<#elseif each.covariance == "cr2">
<@w.p><@whose each/>Errors are clustered by ${each.cluster} and bias-reduced (CR2, Bell and McCaffrey): the residuals of a cluster are multiplied by the inverse square root of one minus its leverage. Intervals are at ${each.level}, from the t distribution with degrees of freedom after Satterthwaite, which differ between estimates and may be far fewer than clusters.</@w.p>
<#elseif each.covariance == "cr3">
<@w.p><@whose each/>Errors are clustered by ${each.cluster} (CR3): the residuals of a cluster are multiplied by the inverse of one minus its leverage, as if each cluster were left out in turn. Intervals are at ${each.level}, from the t distribution with degrees of freedom after Satterthwaite, which differ between estimates.</@w.p>
<#elseif each.covariance == "jackknife">
<@w.p><@whose each/>Errors come from leaving out each ${each.cluster} in turn: (<@w.v "G"/> − 1) / <@w.v "G"/> times the sum of squared changes of the estimate. Intervals are at ${each.level}, from the t distribution with <@w.v "G"/> − 1 degrees of freedom.</@w.p>
<#elseif each.covariance == "hc2" || each.covariance == "hc3">
<@w.p><@whose each/>Errors are robust to heteroskedasticity (${each.covariance?upper_case}): every squared residual is divided by <#if each.covariance == "hc2">one minus its leverage<#else>the square of one minus its leverage</#if> in the regression with all effects as dummies. Intervals are at ${each.level}.</@w.p>
<#else>
<@w.p><@whose each/>Errors are robust to heteroskedasticity (HC1): the sandwich of squared residuals<#if each.some_weighted> and squared weights</#if><#if each.small_sample>, times <@w.v "N"/> / (<@w.v "N"/> − <@w.v "P"/>)</#if>. <@degrees each/></@w.p>
</#if>
<#if each.small_sample && each.preset != "fixest">
<@w.p><@whose each/>The small-sample correction is that of <#if each.preset == "reghdfe">Stata’s reghdfe<#else>fixest 0.11, which keeps rows that are alone in a level of an effect</#if>.</@w.p>
</#if>
</#list>
<#if runs?seq_contains("wild")>
<@w.p>The wild cluster bootstrap draws a weight for every cluster, multiplies its residuals by it and compares the t statistic with those of the draws; residuals and fit are those under no effect where the null is imposed. The interval holds the effects that the test does not reject. With few treated clusters the test with the null imposed rejects too seldom and the other too often, so that both are shown.</@w.p>
</#if>
<#if runs?seq_contains("randomisation")>
<@w.p>Randomisation inference gives the starts of the treatment to other units, with outcomes and covariates as they are, and asks how often the statistic is as far from zero as the observed one; p = (1 + such draws) / (1 + draws). It is exact if any unit might have had any start.</@w.p>
</#if>
<#if runs?seq_contains("bootstrap")>
<@w.p>The multiplier bootstrap gives the influence functions of units or clusters random signs. Its errors come from the quartiles of the draws; its intervals by event time hold all at once (uniform bands).</@w.p>
</#if>
<#if decompositions?has_content>
<@w.h3>What coefficients are made of</@w.h3>
<#if decompositions?seq_contains("goodman-bacon")>
<@w.p>The coefficient of two-way fixed effects is a weighted mean of all two-by-two comparisons of cohorts (Goodman-Bacon 2021). Those of later cohorts against earlier ones, already treated, take changes of the effect for changes of the control.</@w.p>
</#if>
<#if decompositions?seq_contains("treatment-weights")>
<@w.p>It is also a sum of the effects of treated cohorts in periods, with weights that add up to one and may be negative (de Chaisemartin and D’Haultfœuille 2020).</@w.p>
</#if>
<#if decompositions?seq_contains("event-weights")>
<@w.p>A coefficient of the event study is a sum of effects of cohorts, also in other periods than its own (Sun and Abraham 2021): where the weights of those are not small, effects that differ between cohorts show in the wrong period.</@w.p>
</#if>
</#if>
<#if effects?has_content>
<@w.p>Fixed effects beyond unit and time enter as further dummies. <#list effects as each>${each}<#sep>; </#list>.</@w.p>
</#if>
<#macro degrees of><#if of.small_sample><@w.v "N"/> counts rows and <@w.v "P"/> all parameters, unit and period effects among them. Intervals are at ${of.level}, from the t distribution with <@w.v "N"/> − <@w.v "P"/> degrees of freedom.<#else><@w.v "N"/> counts rows. Intervals are at ${of.level}, from the normal distribution.</#if></#macro>
<#if drops_singletons>
<@w.p>Rows that are alone in a level of an effect carry no information on the coefficients and are left out, again until none is left.</@w.p>
</#if>
<#include "methods/robustness." + format + ".ftl">
<#if notes?has_content>
<@w.h3>Notes on the estimations</@w.h3>
<@w.list>
<#list notes as note>
<@w.item>${note}</@w.item>
</#list>
</@w.list>
</#if>
