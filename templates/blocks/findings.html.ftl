<section class="keys" aria-labelledby="findings">
<h2 id="findings">Key findings</h2>
<#if statement?has_content><p>${statement}</p></#if>
<table role="table">
<caption>${caption} The line marks no change; outcomes of one scale share the width of the picture.</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader"><span class="unseen">Outcome</span></th><th scope="col" role="columnheader"><span class="unseen">Interval</span></th><th scope="col" role="columnheader"><span class="unseen">In words</span></th></tr></thead>
<tbody role="rowgroup">
<#list lines as line>
<tr role="row"><th scope="row" role="rowheader">${line.label}</th><td class="picture" role="cell">${line.spark?no_esc}</td><td role="cell"><b>${line.lead}</b>${line.separator}<#if line.href?has_content><a class="num" href="${line.href}" title="${line.id}">${line.rest}</a><#else>${line.rest}</#if></td></tr>
</#list>
</tbody>
</table>
</section>
