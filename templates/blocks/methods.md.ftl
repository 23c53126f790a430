<#if twfe>
### Two-way fixed effects

$$Y_{it} = \alpha_i + \delta_t + \sum_{k \neq \mathrm{ref}} \beta_k D^k_{it} + \mu^\top X_{it} + \varepsilon_{it}$$

$D^k_{it}$ is one where treated unit $i$ is in event-time period $k$ at time $t$; $\alpha$ and $\delta$ are unit and time effects, $X$ holds covariates and factor levels, and the reference period is left out. Always-treated units stay in with their event-time effects.

</#if>
<#if sun_abraham>
### Sun and Abraham

$$Y_{it} = \alpha_i + \delta_t + \sum_g \sum_{k \neq \mathrm{ref}} \beta_{gk} 1\{G_i = g\} D^k_{it} + \mu^\top X_{it} + \varepsilon_{it}$$

$$\beta_k = \sum_g w_{gk} \beta_{gk}, \quad w_{gk} = n_{gk} / \sum_h n_{hk}$$

Every cohort $g$ has its own effect in every period; a period's effect is their mean, weighted by the rows $n_{gk}$ behind them (Sun and Abraham 2021). Its error follows from the covariance of the cells with the weights held fixed.<#list estimators as each><#if each.always_treated == "drop"> ${each.label}: units treated from the first period on are left out.<#elseif each.always_treated == "keep_as_control"> ${each.label}: units treated from the first period on stay in as controls.</#if></#list>

</#if>
### Average effects

<#if weights == "observations">The average effect after the start weights every coefficient by the rows behind it.<#elseif weights == "equal">The average effect after the start counts every coefficient the same.<#else>The average effect after the start weights every cell by the units of its cohort.</#if> The average before the start is made the same way from the earlier coefficients; an interval of it that includes zero does not show that trends were parallel.

### Uncertainty

<#if clustered>
$$V = <#if small_sample>\frac{G}{G-1} \frac{N-1}{N-K} </#if>(X^\top X)^{-1} \left(\sum_c s_c s_c^\top\right) (X^\top X)^{-1}, \quad s_c = \sum_{j \in c} x_j e_j$$

Errors are clustered by ${cluster}. $X$ holds the regressors after unit effects are taken out and $e$ the residuals; $G$ counts clusters, $N$ rows and $K$ parameters, without effects nested in the clusters. Intervals are at ${level}<#if small_sample>, from the t distribution with $G - 1$ degrees of freedom</#if>.
<#elseif covariance == "iid">
Errors are taken to be independent with one variance: the residual sum of squares over $N - K$ times the inverse of $X^\top X$. Intervals are at ${level}.
<#else>
Errors are heteroskedasticity-robust (HC1): the sandwich of squared residuals times $N / (N - K)$. Intervals are at ${level}.
</#if>

<#if drops_singletons>Rows that are alone in a level of an effect carry no information on the coefficients and are left out, again until none is left.</#if>
<#if notes?has_content>

### Notes on the estimations

<#list notes as note>
- ${note}
</#list>
</#if>
