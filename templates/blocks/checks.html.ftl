<#if found?has_content>
<ul class="checks">
<#list found as finding>
<li class="<#if finding.accepted?has_content>accepted<#else>${finding.severity}</#if>"><span class="tag"><#if finding.accepted?has_content>Accepted<#else>${finding.severity?cap_first}</#if></span> <code>${finding.id}</code><#if finding.where?has_content> <span class="where">${finding.where}</span></#if><br>
${finding.what}<#if finding.accepted?has_content> <span class="remedy">Accepted: ${finding.accepted?remove_ending(".")}.</span><#elseif finding.remedy?has_content> <span class="remedy">${finding.remedy}</span></#if></li>
</#list>
</ul>
<#else>
<p>The design checks found nothing to report. They cannot show that the assumptions are met.</p>
</#if>
