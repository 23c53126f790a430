<#if found?has_content>
<#list found as finding>
- **<#if finding.accepted?has_content>Accepted<#else>${finding.severity?cap_first}</#if>** `${finding.id?no_esc}`<#if finding.where?has_content> (${finding.where})</#if>: ${finding.what}<#if finding.accepted?has_content> Accepted: ${finding.accepted?remove_ending(".")}.<#elseif finding.remedy?has_content> ${finding.remedy}</#if>
</#list>
<#else>
The design checks found nothing to report. They cannot show that the assumptions are met.
</#if>
