## Key findings
<#if statement?has_content>

${statement}
</#if>

${caption}

<#list lines as line>
- ${line.label}: **${line.lead}**${line.separator}${line.rest}
</#list>
