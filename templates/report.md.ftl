<@findings/>

## Data {#data}

<@data/>
<#list outcomes as outcome>

## ${outcome.label} {#outcome-${outcome.id?no_esc}}

${effect(outcome.headline)} This is the average effect after the start by ${outcome.estimator}; <@ref "figure:" + outcome.id/> shows it by period and <@ref "table:" + outcome.id/> beside the other estimators.

<@figure outcome.id/>

<@table outcome.id/>
</#list>

## Can it be believed? {#checks}

<@checks/>

## Who is in each number {#ledger}

<@ledger/>

<@support/>

## Methods {#methods}

<@methods/>

## Data statement {#statement}

<@statement/>

## Reproduce this report {#provenance}

<@provenance/>
