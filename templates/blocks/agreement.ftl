<#import "words." + format + ".ftl" as w>
<#list outcomes as each>
<@w.p><@w.strong>${each.label}.</@w.strong> <#list each.sentences as sentence>${sentence}<#sep> </#sep></#list></@w.p>
</#list>
