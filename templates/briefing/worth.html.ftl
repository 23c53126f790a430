<#-- What the effects may be worth, kinds apart. -->
<#macro gains kinds>
<#list kinds as each>
<h3>${each.kind}</h3>
<#list each.items as item>
<p data-ids="${item.total_id} ${item.effect_id}">${item.text}</p>
<#if item.drawn>
<figure class="small">
<figcaption><b>What moves this range</b>${item.label}: the ${item.of} a year with one input at its two ends. The line is the centre.</figcaption>
${item.chart}</figure>
<details>
<summary>The data behind this figure</summary>
${item.table}<p class="note">In <a href="../briefings.csv">briefings.csv</a>: <code>${item.total_id}</code>; the effect is <code>${item.effect_id}</code>.</p>
</details>
</#if>
<p class="note">Value of each: ${item.source}<#if item.prices?has_content>; prices of ${item.prices}</#if>.</p>
</#list>
</#list>
</#macro>
