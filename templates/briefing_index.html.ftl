<#import "didactic:briefing/head.html.ftl" as page>
<#import "didactic:briefing/worth.html.ftl" as value>
<@page.head title="Site briefings \x00b7 " + programme/>
<body id="top" class="list">
<@page.opening/>
<header>
<p class="kicker"><b><#if programme?has_content>${programme} · </#if>site briefings</b> <a class="screen" href="../index.html">The study</a></p>
<h1>What changed in each site</h1>
<p class="lede">One page for each of these ${places}: what changed since it joined, beside <#if country?has_content>${country}<#else>all others</#if> and beside places like it, and how sure anyone can be.</p>
</header>
<main id="main">
<h2 id="sites">All sites, by name</h2>
<p>The order is that of the alphabet and no ranking: the changes are too uncertain to put sites in order.</p>
<table class="plain sites" role="table">
<caption class="unseen">Sites with their start and what changed in each measure</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Site</th><#if started><th scope="col" role="columnheader">Start</th></#if><#list measures as each><th scope="col" role="columnheader">${each}</th></#list></tr></thead>
<tbody role="rowgroup">
<#list sites as site>
<tr role="row"><th scope="row" role="rowheader"><a href="${site.file}.html">${site.name}</a><#if site.refusal?has_content><span class="line">No estimate for any measure: ${site.refusal}</span></#if></th><#if started><td role="cell" class="when" data-head="Start"><#if site.start?has_content>${site.start}<#else><span aria-hidden="true">—</span><span class="unseen">no start</span></#if></td></#if><#list site.cells as cell><td role="cell" data-head="${cell.label}">${cell.trend}<b><span class="num" title="${cell.id}">${cell.big}</span></b><#if cell.line?has_content> <span class="line">${cell.line}</span></#if></td></#list></tr>
</#list>
</tbody>
</table>
<h2 id="reading">How to read these pages</h2>
<ul>
<li>The small pictures show the site in colour and the median of the others in grey; the broken line is the site’s start.</li>
<li>A site’s own change is not the programme’s effect. The study estimates that from all sites together; a page always says which of the two it speaks of.</li>
<li>A synthetic twin is a weighted mix of ${places} outside the programme that moved as the site did before its start. The gap between the two since then is the site’s own estimate. How large a gap chance alone gives is found by pretending that each of the others had joined.</li>
<li>“Cannot tell” means that the range of the estimate holds no change as well as changes in both directions. It does not mean that nothing changed.</li>
<li>[c] stands for a number that is hidden, because fewer than five people stand behind it or because such a number could be computed from it. Averages of fewer than three sites are not shown.</li>
</ul>
<#if worth?has_content>
<section aria-labelledby="worth">
<h2 id="worth">What it may be worth in all sites together</h2>
<@value.gains worth/>
</section>
</#if>
<#if cogs?has_content>
<section aria-labelledby="logic">
<h2 id="logic">How the programme should work</h2>
<table class="plain" role="table">
<caption class="unseen">The parts of the programme, from what goes in to what changes in the whole system</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Part</th><th scope="col" role="columnheader">Inputs</th><th scope="col" role="columnheader">Outputs</th><th scope="col" role="columnheader">Outcomes</th><th scope="col" role="columnheader">System impact</th></tr></thead>
<tbody role="rowgroup">
<#list cogs as cog>
<tr role="row"><th scope="row" role="rowheader">${cog.label}</th><td role="cell" data-head="Inputs">${cog.inputs}</td><td role="cell" data-head="Outputs">${cog.outputs}</td><td role="cell" data-head="Outcomes">${cog.outcomes}</td><td role="cell" data-head="System impact">${cog.impact}</td></tr>
</#list>
</tbody>
</table>
<#list cogs as cog>
<#if cog.markers?has_content>
<h3>${cog.label}: what would show it</h3>
<div class="pictures">
<#list cog.markers as marker>
<#if marker.shown>
<figure>
<figcaption><b>${marker.said}</b>${marker.source}</figcaption>
${marker.chart}</figure>
<#else>
<p>${marker.said} <span class="note">${marker.source}</span></p>
</#if>
</#list>
</div>
</#if>
</#list>
</section>
</#if>
</main>
<footer>
<p>From the same results as the study · all numbers by their ids: <a href="../briefings.csv">briefings.csv</a> · the study, its methods and how it was made: <a href="../index.html">${study}</a></p>
<@page.origins/>
</footer>
</body>
</html>
