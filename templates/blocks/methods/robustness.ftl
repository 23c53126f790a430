<#-- What the methods section says of robustness; only what the analysis asks for. -->
<#assign of=robustness>
<#if of.windows || of.placebo?has_content || of.pretrend || of.sensitivity || of.vif || of.balance || of.logit || of.missingness || of.permutation || of.influence || of.curve || of.several_outcomes || of.false_alarms>
<@w.h3>How far to trust the estimates</@w.h3>
<@w.list>
<#if of.windows>
<@w.item>A window of <@w.v "w"/> keeps the treated rows at event times −<@w.v "w"/> to <@w.v "w"/> − 1 and all rows of the others.</@w.item>
</#if>
<#if of.placebo?has_content>
<@w.item>The placebo in time moves every start ${of.placebo} periods back, leaves out the rows from the true start on, and estimates <#if of.placebo_periods>single event times against the last one before the sham start<#if of.placebo_once>, or, where an estimator has no event times, one coefficient for all that comes after it</#if><#else>one coefficient for all that comes after the sham start</#if>. Units whose sham start lies before their first row stay in two-way fixed effects; Sun and Abraham’s estimator leaves them out.</@w.item>
</#if>
<#if of.pretrend>
<@w.item>The power of the tests before the start (Roth 2022) is told as a drift: by how much the groups would have to move apart in every period for the test to notice with a probability of 50 or 80 %. One test rejects when any single coefficient is significant, the other is the joint Wald test. The bias that such a drift would leave in the average effect stands beside it.</@w.item>
<@w.item>Beside the interval of every period there is a wider one, such that all periods of an estimator lie inside theirs together with the stated probability; these stand in results.csv under the ids <@w.code "uniform:period:K"/>.</@w.item>
</#if>
<#if of.sensitivity>
<@w.item>Sensitivity follows Rambachan and Roth (2023), on single event times. Relative magnitudes allow the trends to part, from one period to the next after the start, by up to a multiple of the largest such change before it; the interval inverts the conditional test with a least-favourable first step (Andrews, Roth and Pakes 2023). Smoothness allows the slope of the difference to change by so much from one period to the next; the interval is the shortest of fixed length (Armstrong and Kolesár 2018). The breakdown value is the smallest bound whose interval includes zero.</@w.item>
</#if>
<#if of.vif>
<@w.item>The variance inflation factor of a covariate is 1 / (1 − <@w.v "R"/>²) from the regression on the others, over the rows that have all of them; it is given a second time after unit and period effects are swept out, which is what a model with such effects meets.</@w.item>
</#if>
<#if of.balance>
<@w.item>Balance compares, in the panel’s first period, the units not yet treated in it: means over a unit’s rows, Welch’s t, and the difference over the root of the mean of both variances. The joint test permutes who is an adopter and compares the Wald statistic of all covariates.</@w.item>
</#if>
<#if of.logit>
<@w.item>The model of adoption is a logistic regression on the same units; with fewer than ten adopters per covariate Firth’s penalised estimates stand beside it.</@w.item>
</#if>
<#if of.missingness>
<@w.item>Missingness regresses an indicator of a missing outcome on treatment, with unit and period effects.</@w.item>
</#if>
<#if of.permutation>
<@w.item>The placebo in space lets starts change places among the units and asks how often <#if of.permuted_t>the t of the average effect (the estimate over its standard error)<#else>the average effect</#if> is as far from zero as the observed one; p = (1 + such draws) / (1 + draws). Units treated in every period keep their starts.</@w.item>
</#if>
<#if of.influence>
<@w.item>Influence leaves out each treated unit and each cohort in turn. Partial leverage is a cluster’s share in what tells of the average effect; the effective number of clusters (Carter, Schnepel and Steigerwald 2017) is how many equal clusters would tell as much.</@w.item>
</#if>
<#if of.curve>
<@w.item>The specification curve combines estimator, covariates (none or as declared), window, covariance and the rule on always treated units; nothing is picked.</@w.item>
</#if>
<#if of.where>
<@w.item>A variant that keeps some rows only judges starts by the periods that it keeps: a unit that starts after the last of them is a control.</@w.item>
</#if>
<#if of.baseline>
<@w.item>Covariates fixed at a unit’s first period enter with a coefficient of their own in every later period, since unit effects take up their level.</@w.item>
</#if>
<#if of.several_outcomes>
<@w.item>P-values are adjusted for the number of outcomes after Holm, and after Romano and Wolf with a wild cluster bootstrap whose draws the outcomes share.</@w.item>
</#if>
<#if of.false_alarms>
<@w.item>False alarms: adopters are drawn at random among the never treated, as many in each cohort as the study has or the analysis file says, and the average effect is estimated on the outcome as it is. Counted are the draws whose p is below one minus the level, with clustered errors and fixest’s factor (CR1), with CR2 and Satterthwaite degrees of freedom, and with the wild cluster bootstrap (Rademacher weights, the null imposed).</@w.item>
</#if>
</@w.list>
</#if>
