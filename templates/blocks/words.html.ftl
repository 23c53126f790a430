<#-- How the blocks that serve both formats are wrapped on the page; words.md.ftl has the same macros for Markdown. -->
<#macro h3><h3><#nested></h3></#macro>
<#macro p><p><#nested></p></#macro>
<#macro note><p class="note"><#nested></p></#macro>
<#macro list>
<ul>
<#nested>
</ul>
</#macro>
<#macro item><li><#nested></li></#macro>
<#macro code x><code>${x}</code></#macro>
<#macro link href><a href="${href}"><#nested></a></#macro>
<#macro strong><b><#nested></b></#macro>
<#macro v x><i>${x}</i></#macro>
<#macro math tex><math><#nested></math></#macro>
<#macro equation name tex alt>
<div class="scroll" tabindex="0" role="region" aria-label="Equation: ${name}">
<math display="block" alttext="${alt}"><#nested></math>
</div>
</#macro>
<#macro findings>
<ul class="checks">
<#nested>
</ul>
</#macro>
<#macro finding of>
<li class="${of.kind}"><span class="tag">${of.tag}</span> <code>${of.id}</code><#if of.where?has_content> <span class="where">${of.where}</span></#if><br>
${of.what}<#if of.remark?has_content> <span class="remedy">${of.remark}</span></#if></li>
</#macro>
<#macro sources title caption heads>
<div class="scroll" tabindex="0" role="region" aria-labelledby="sources-caption">
<table class="book" id="sources">
<caption id="sources-caption"><b>${title}</b>${caption}</caption>
<thead><tr><#list heads as head><th scope="col"<#if head?index != 0> class="text"</#if>>${head}</th></#list></tr></thead>
<tbody>
<#nested>
</tbody>
</table>
</div>
</#macro>
<#macro source of>
<tr><th scope="row">${of.id}</th><td class="text"><code>${of.file}</code></td><td class="text wrap">${of.origin}</td><td class="text">${of.licence}</td><td class="text wrap">${of.access}</td></tr>
</#macro>
<#macro folded title>
<details>
<summary>${title}</summary>
<#nested>
</details>
</#macro>
<#macro keys of>
<#if of.many>
<details>
<summary>${of.title}</summary>
<p class="note">${of.all}.</p>
</details>
<#else>
<@note>${of.title}: ${of.all}.</@note>
</#if>
</#macro>
<#macro parity title caption heads lines>
<details>
<summary>${title}</summary>
<div class="scroll" tabindex="0" role="region" aria-labelledby="parity-caption">
<table class="book" id="parity">
<caption id="parity-caption">${caption}</caption>
<thead><tr><#list heads as head><th scope="col"<#if head?index == 1 || head?index == 2> class="text"</#if>>${head}</th></#list></tr></thead>
<tbody>
<#list lines as line>
<tr><th scope="row" class="wrap">${line.quantity}</th><td class="text wrap">${line.software}</td><td class="text wrap">${line.data}</td><td>${line.values}</td><td>${line.deviation}</td></tr>
</#list>
</tbody>
</table>
</div>
</details>
</#macro>
<#macro reference id><li id="${id}"><#nested></li></#macro>
<#macro evidence title caption heads rows>
<div class="scroll" tabindex="0" role="region" aria-labelledby="evidence-caption">
<table class="book" id="evidence">
<caption id="evidence-caption"><b>${title}</b>${caption}</caption>
<thead><tr><#list heads as head><th scope="col"<#if head?index != 0> class="text"</#if>>${head}</th></#list></tr></thead>
<tbody>
<#list rows as row>
<tr><th scope="row" class="wrap"><a href="#${row.anchor}">${row.cited}</a></th><#list [row.design, row.setting, row.outcome, row.effect, row.cost, row.quality, row.closeness] as cell><td class="text wrap"><#if cell?has_content>${cell}<#else>–</#if></td></#list></tr>
</#list>
</tbody>
</table>
</div>
</#macro>
