<@findings/>

## Data {#data}

<@data/>
<#list outcomes as outcome>

## ${outcome.label} {#outcome-${outcome.id?no_esc}}

${effect(outcome.headline)}<#if outcome.estimated> This is the average effect after the start by ${outcome.estimator}; <#if outcome.by_period><@ref "figure:" + outcome.id/> shows it by period and <@ref "table:" + outcome.id/> <#if outcome.compared>beside the other estimators<#else>as numbers</#if><#else><@ref "table:" + outcome.id/> shows it <#if outcome.compared>beside the other estimators<#else>with its interval</#if></#if>.</#if>
<#if outcome.drawn>

<@figure outcome.id/>
</#if>

<@table outcome.id/>
</#list>

## Can it be believed? {#checks}

<@checks/>

## Who is in each number {#ledger}

<@ledger/>

<@support/>

<#if appendix?has_content || redrawn || aggregated || decomposed>
## Appendix {#appendix}
<#list appendix as each>

<@table "appendix:" + each.id/>
</#list>
<#if redrawn>

<@draws/>
</#if>
<#if aggregated>

<@aggregates/>
</#if>
<#if decomposed>

<@decompositions/>
</#if>

</#if>
## Methods {#methods}

<@methods/>

## Data statement {#statement}

<@statement/>

## Reproduce this report {#provenance}

<@provenance/>
