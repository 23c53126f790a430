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

<#list exhibits.rollout as each>
<@figure each/>

</#list>
<@support/>

<#macro tables family><#list exhibits[family] as each>

<@table each/>
</#list></#macro>
<#macro figures family><#list exhibits[family] as each>

<@figure each/>
</#list></#macro>
<#if exhibits.declared?has_content>
## The study's own tables {#declared}
<@tables "declared"/>

</#if>
<#if exhibits.correlations?has_content || exhibits.balance?has_content || exhibits.missingness?has_content>
## Who is treated {#selection}

Differences before the start are no fault by themselves: the models compare changes. They name the ways in which the groups might drift apart.
<@tables "correlations"/>
<@tables "balance"/>
<@tables "missingness"/>

</#if>
<#if exhibits.pretrends?has_content || exhibits.bounds?has_content || exhibits.yearly?has_content || exhibits.placebo?has_content>
## How far may parallel trends fail? {#trends}

A test of the periods before the start can pass because there was no drift, or because it could not have seen one.
<@figures "yearly"/>
<@tables "placebo"/>
<@tables "pretrends"/>
<@figures "sensitivity"/>
<@tables "bounds"/>

</#if>
<#if exhibits.variants?has_content || exhibits.windows?has_content || exhibits.curve?has_content || exhibits.agreement?has_content>
## Which choices matter? {#choices}
<@tables "variants"/>
<@tables "windows"/>
<@figures "curve"/>
<@figures "agreement"/>

<@agreement/>

</#if>
<#if exhibits.false_alarms?has_content>
## How often would these methods cry wolf? {#alarms}

Adopters are drawn at random, so that there is nothing to find: how often does each method find something?
<@figures "false_alarm_dots"/>
<@tables "false_alarms"/>

</#if>
<#if exhibits.without?has_content || exhibits.permutation?has_content || exhibits.several_outcomes?has_content>
## Does one unit carry it, or chance? {#influence}
<@figures "influence"/>
<@tables "without"/>
<@tables "permutation"/>
<@tables "several_outcomes"/>

</#if>
<#if exhibits.logic_model?has_content || exhibits.impacts?has_content>
## What the programme claims to change {#impacts}
<@figures "logic_model"/>
<@tables "impacts"/>
<@figures "markers"/>

</#if>
<#if exhibits.valuation?has_content>
## What the effects may be worth {#valuation}

Nothing is valued without the interval of its effect, and nothing counts where something beside it got worse.
<@tables "valuation"/>
<@figures "gains"/>

</#if>
<#if appendix?has_content || redrawn || cells?has_content || aggregated || decomposed>
## Appendix {#appendix}
<#list appendix as each>

<@table "appendix:" + each.id/>
</#list>
<#list appendix_figures as each>

<@figure "appendix:" + each/>
</#list>
<#if redrawn>

<@draws/>
</#if>
<#if aggregated>

<@aggregates/>
</#if>
<#list cells as each>

<@table each/>
</#list>
<#if decomposed>

<@decompositions/>
</#if>

</#if>
<#if exhibits.published?has_content>
## Values printed elsewhere {#published}
<@tables "published"/>

<@published/>

</#if>
## Methods {#methods}

<@methods/>

## Data statement {#statement}

<@statement/>

## Reproduce this report {#provenance}

<@provenance/>
