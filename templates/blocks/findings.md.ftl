## Key findings

${caption}

<#list lines as line>
- ${line.label}: **${line.lead}**${line.separator}${line.rest}
</#list>
