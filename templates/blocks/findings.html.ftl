<section class="keys" aria-labelledby="findings">
<h2 id="findings">Key findings</h2>
<table>
<caption>Average effect<#if treatment?has_content> of ${treatment}</#if> after the start, ${estimators}, with ${level} interval. The line marks no change; outcomes of one scale share the width of the picture.</caption>
<thead class="unseen"><tr><th scope="col">Outcome</th><th scope="col">Interval</th><th scope="col">In words</th></tr></thead>
<tbody>
<#list lines as line>
<tr><th scope="row">${line.label}</th><td class="picture">${line.spark?no_esc}</td><td><b>${line.lead}</b>${line.separator}<#if line.href?has_content><a class="num" href="${line.href}" title="${line.id}">${line.rest}</a><#else>${line.rest}</#if></td></tr>
</#list>
</tbody>
</table>
</section>
