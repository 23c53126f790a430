## Key findings

Average effect<#if treatment?has_content> of ${treatment}</#if> after the start, ${estimators}, with ${level} interval.

<#list lines as line>
- ${line.label}: **${line.lead}**${line.separator}${line.rest}
</#list>
