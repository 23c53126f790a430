<div class="exhibit">
${table}<details>
<summary>How these numbers were made</summary>
<#list models as model>
<p class="note">${model.label}: <#if model.linear>small-sample correction “${model.correction}”, factor ${model.factor}<#if model.clusters != "0"> with G = ${model.clusters}<#else> with</#if>, N = ${model.observations}, K = ${model.parameters}<#else>no small-sample correction, N = ${model.observations}</#if>. Ids in <a href="results.csv">results.csv</a>: <#list model.ids as id><code>${id}</code><#sep>, </#list>.</p>
</#list>
<#if ids?has_content>
<p class="note">Its ${ids?size?c} numbers stand in <a href="results.csv">results.csv</a> and, in full, in the CSV file of this table, by id from <code>${ids?first}</code> to <code>${ids?last}</code>.</p>
</#if>
<p class="note">This table as <a href="${path}.csv">CSV</a>, <a href="${path}.md">Markdown</a>, <a href="${path}.tex">LaTeX</a>.</p>
</details>
</div>
