<#import "words." + format + ".ftl" as w>
<@w.p>${summary}.<#if synthetic> The data of this report are synthetic, so that printed values of real data are not expected to come out; the comparison shows how one would read.</#if> Every cell stands in <@w.link "comparison.csv">comparison.csv</@w.link>.</@w.p>
<#if differences?has_content>
<@w.folded "The " + differing>
${differences?no_esc}
</@w.folded>
</#if>
<#if reasons?has_content>
<@w.folded "The " + missing>
<@w.list>
<#list reasons as each>
<@w.item>${each.reason}: ${each.cells}<#if each.names?has_content> (${each.names})</#if></@w.item>
</#list>
</@w.list>
</@w.folded>
</#if>
