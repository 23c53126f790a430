<#import "words." + format + ".ftl" as w>
<#if found?has_content>
<@w.findings>
<#list found as each>
<@w.finding each/>
</#list>
</@w.findings>
<#else>
<@w.p>The design checks found nothing to report. They cannot show that the assumptions are met.</@w.p>
</#if>
