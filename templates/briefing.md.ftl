# ${title}

<#if programme?has_content>${programme} · </#if>site briefing<#if html> · [All sites](index.html)</#if>

<#if status == "synthetic">
> **Synthetic data.** Every number on this page comes from generated data. Do not cite.

<#elseif status == "provisional">
> **Provisional.** These results have not been released. Do not cite.

</#if>
${lede}

<#list cards as card>
- ${card.head}: **${card.big}**<#if card.line?has_content>, ${card.line}</#if>
</#list>
<#list measures as each>

## ${each.label}

**${each.finding}.**

${each.change}

${each.own}<#if each.fit?has_content> ${each.fit}</#if>

<#if each.effect?has_content>
${each.effect}

</#if>
${each.table?no_esc}
<#if each.twin.made>

${each.twin.weights?no_esc}
</#if>

Ids in [briefings.csv](../briefings.csv) begin with `${each.trend_ids?no_esc}` and `${each.change_ids?no_esc}`<#if each.own_ids?has_content>, those of the ${place}’s own estimate with `${each.own_ids?no_esc}`</#if>.
</#list>
<#if worth?has_content>

## What it may be worth
<#list worth as each>

### ${each.kind}
<#list each.items as item>

${item.text}

Value of each: ${item.source}<#if item.prices?has_content>; prices of ${item.prices}</#if>.
<#if item.drawn>

${item.table?no_esc}
</#if>
</#list>
</#list>
</#if>
<#if cogs?has_content>

## How the programme should work
<#list cogs as cog>

### ${cog.label}

${cog.inputs} → ${cog.outputs} → ${cog.outcomes} → ${cog.impact}

<#list cog.markers as marker>
- ${marker.said}<#if marker.source?has_content> (${marker.source})</#if>
</#list>
</#list>
</#if>
<#if evidence?has_content>

## What others found

<#list evidence as each>
- <#if each.href?has_content>[${each.cited}](${each.href?no_esc})<#else>**${each.cited}**</#if><#if each.found?has_content>: ${each.found}</#if><#if each.made?has_content> ${each.made}</#if><#if each.judged?has_content> ${each.judged}</#if>
</#list>
</#if>
<#if neighbours?has_content>

## Places like this one

${neighbours}

${near?no_esc}
</#if>

## Where the numbers come from

All numbers by their ids: [briefings.csv](../briefings.csv). The study, its methods and how it was made: <#if html>[${study}](../index.html)<#else>[${study}](../report.md)</#if>.

<#list sources as source>
- ${source.id}<#if source.origin?has_content>: ${source.origin}</#if><#if source.licence?has_content> (${source.licence})</#if>
</#list>

Made by ${program} from `${file?no_esc}`.
