<#if synthetic><p>The data are synthetic: they were generated, and describe no real unit.</p></#if>
<div class="scroll" tabindex="0" role="region" aria-labelledby="sources-caption">
<table class="book" id="sources">
<caption id="sources-caption"><b>Sources</b>The files the numbers come from; their hashes are in the manifest</caption>
<thead><tr><th scope="col">Source</th><th scope="col" class="text">File</th><th scope="col" class="text">Origin</th><th scope="col" class="text">Licence</th><th scope="col" class="text">In the package</th></tr></thead>
<tbody>
<#list sources as source>
<tr><th scope="row">${source.id}</th><td class="text"><code>${source.file}</code></td><td class="text wrap"><#if source.origin?has_content>${source.origin}<#else>not stated</#if></td><td class="text"><#if source.licence?has_content>${source.licence}<#else>not stated</#if></td><td class="text">${source.travels}</td></tr>
</#list>
</tbody>
</table>
</div>
<#if merges?has_content>
<p class="note">Merged units: <#list merges as merge>${merge.from} into ${merge.into}<#sep>; </#list>.</p>
</#if>
