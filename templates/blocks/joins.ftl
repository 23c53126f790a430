<#import "words." + format + ".ftl" as w>
<#list joins as each>
<@w.keys each/>
</#list>
