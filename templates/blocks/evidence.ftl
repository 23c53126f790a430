<#import "words." + format + ".ftl" as w>
<@w.evidence title="What others found" caption="How each study was made, what it found, and how close it is to this setting" heads=["Study", "Design", "Setting", "Outcome", "Effect", "Cost result", "Quality", "How close"] rows=entries/>
<@w.p><@w.strong>References</@w.strong></@w.p>
<@w.list>
<#list entries as each>
<@w.reference id=each.anchor>${each.reference}<#if each.link?has_content> <@w.link each.link>${each.link}</@w.link></#if></@w.reference>
</#list>
</@w.list>
