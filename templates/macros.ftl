<#--
  What a narrative may put on the page besides numbers:

  <@findings/>            key findings, a line per outcome      <@checks/>      what the design checks found
  <@data/>                the data summary                      <@ledger/>      every row accounted for; <@ledger "OUTCOME"/> for one outcome
  <@draws/>               inference by drawing anew             <@aggregates/>  group-time effects by cohort and period
  <@decompositions/>      what coefficients are made of         <@agreement/>   where estimators part, and what could be the reason
                          each also for one outcome: <@draws "OUTCOME"/>
  <@published/>           what differs from values printed elsewhere
  <@figure "OUTCOME"/>    a figure                              <@support/>     what stands behind every coefficient
  <@table "OUTCOME"/>     a table of effects                    <@methods/>     equations, errors, weights
  <@table "appendix:ESTIMATOR"/> an estimator of the appendix, all outcomes; <@figure "appendix:OUTCOME"/> all of these by period
  <@table "cells:OUTCOME:ESTIMATOR"/> effects by cohort and period
  <@table "FAMILY:OUTCOME"/>  correlations, balance, windows, placebo, bounds; <@table "declared:ID"/> a table of the author's own
  <@table "FAMILY:all"/>      pretrends, without, variants, missingness, permutation, several_outcomes, false_alarms, published
  <@figure "FAMILY:OUTCOME"/> yearly, agreement, curve, rollout; <@figure "FAMILY:all"/> sensitivity, influence, false_alarms
  <@ref "table:OUTCOME"/> a mention; also "figure:OUTCOME"      <@statement/>   where the data come from
                          and "data" for the data summary       <@provenance/>  how to make this report again

  Numbers by id: est se low high p df ci n units treated, pp and pp_ci (percentage points), pct and pct_ci (per cent), effect (a sentence).

  A number typed by hand is refused. Years, dates, numbers of sections, of list items and of versions, footnotes, addresses
  and digits in names such as COVID-19 or A2 are not meant; phrases under report.harmless neither (ages, telephone numbers).
  In expressions whole numbers that only count, pick or compare are free: <#list 0..2 as k> while k itself is not shown,
  ids[0], k == 2, k?index + 1. <@quoted>…</@quoted> shows what stands in it as it is,
  within a line or around several: the numbers of other texts belong there.
-->
<#macro quoted><#nested></#macro>
<#macro table key><@didactic_block kind="table" key=key/></#macro>
<#macro figure key><@didactic_block kind="figure" key=key/></#macro>
<#macro ref key><@didactic_block kind="ref" key=key/></#macro>
<#macro data><@didactic_block kind="data" key=""/></#macro>
<#macro ledger outcome=""><@didactic_block kind="ledger" key=outcome/></#macro>
<#macro support outcome=""><@didactic_block kind="support" key=outcome/></#macro>
<#macro draws outcome=""><@didactic_block kind="draws" key=outcome/></#macro>
<#macro aggregates outcome=""><@didactic_block kind="aggregates" key=outcome/></#macro>
<#macro decompositions outcome=""><@didactic_block kind="decompositions" key=outcome/></#macro>
<#macro agreement outcome=""><@didactic_block kind="agreement" key=outcome/></#macro>
<#macro published><@didactic_block kind="published" key=""/></#macro>
<#macro checks><@didactic_block kind="checks" key=""/></#macro>
<#macro findings><@didactic_block kind="findings" key=""/></#macro>
<#macro methods><@didactic_block kind="methods" key=""/></#macro>
<#macro statement><@didactic_block kind="statement" key=""/></#macro>
<#macro provenance><@didactic_block kind="provenance" key=""/></#macro>
