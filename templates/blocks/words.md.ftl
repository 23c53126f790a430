<#-- How the blocks that serve both formats are wrapped in Markdown; words.html.ftl has the same macros for the page. -->
<#macro h3>

### <#nested>

</#macro>
<#macro p>

<#nested>

</#macro>
<#macro note><@p><#nested></@p></#macro>
<#macro list>

<#nested>

</#macro>
<#macro item>- <#nested></#macro>
<#macro code x>`${x?no_esc}`</#macro>
<#macro link href>[<#nested>](${href?no_esc})</#macro>
<#macro strong>**<#nested>**</#macro>
<#macro v x>$${x?no_esc}$</#macro>
<#macro math tex>$${tex?no_esc}$</#macro>
<#macro equation name tex alt>

$$${tex?no_esc}$$

</#macro>
<#macro findings>
<#nested>
</#macro>
<#macro finding of>
- **${of.tag}** `${of.id?no_esc}`<#if of.where?has_content> (${of.where})</#if>: ${of.what}<#if of.remark?has_content> ${of.remark}</#if>
</#macro>
<#macro sources title caption heads>

**${title}.** ${caption}.

|<#list heads as head> ${head} |</#list>
|<#list heads as head> :--- |</#list>
<#nested>

</#macro>
<#macro source of>
| ${of.id} | ${of.file} | ${of.origin} | ${of.licence} | ${of.access} |
</#macro>
<#macro folded title>

${title}:

<#nested>

</#macro>
<#macro keys of>
<@note>${of.title}: ${of.first}<#if of.many>; … All are in results.json</#if>.</@note>
</#macro>
<#macro parity title caption heads lines>

**${title}.** ${caption}.

|<#list heads as head> ${head} |</#list>
| :--- | :--- | :--- | ---: | ---: |
<#list lines as line>
| ${line.quantity} | ${line.software} | ${line.data} | ${line.values} | ${line.deviation} |
</#list>

</#macro>
<#macro reference id>- <#nested></#macro>
<#macro evidence title caption heads rows>

**${title}.** ${caption}.

|<#list heads as head> ${head} |</#list>
|<#list heads as head> :--- |</#list>
<#list rows as row>
| ${row.cited} |<#list [row.design, row.setting, row.outcome, row.effect, row.cost, row.quality, row.closeness] as cell> <#if cell?has_content>${cell}<#else>–</#if> |</#list>
</#list>

</#macro>
