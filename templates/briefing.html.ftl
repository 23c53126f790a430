<#import "didactic:briefing/head.html.ftl" as page>
<#import "didactic:briefing/worth.html.ftl" as value>
<@page.head title=title + " \x00b7 " + programme/>
<body id="top">
<@page.opening/>
<header>
<p class="kicker"><b><#if programme?has_content>${programme} · </#if>site briefing</b> <a class="screen" href="index.html">All sites</a></p>
<h1>${title}</h1>
<p class="lede">${lede}</p>
</header>
<main id="main">
<h2 class="unseen">At a glance</h2>
<ul class="cards<#if [4, 7, 8]?seq_contains(cards?size)> four</#if>">
<#list cards as card>
<li class="${card.tone}"><span>${card.head}</span> <b><span class="num" title="${card.id}">${card.big}</span></b> <span class="line">${card.line}</span></li>
</#list>
</ul>
<#-- On paper, where all is to stand on two sheets, each thing is said once, and less of each of more than four measures. -->
<#assign many = measures?size gt 4, twins = measures?filter(each -> each.twin.made)>
<div class="measures">
<p class="paper">${caution}<#if measures?filter(each -> each.drawn && each.banded)?has_content> Grey band: the middle half of all ${places} outside the programme.</#if><#if twins?has_content> A twin: a weighted mix of ${places} outside the programme that matches this one<#if twins[0].twin.until?has_content> until ${twins[0].twin.until}</#if>.</#if><#if measures?filter(each -> each.drawn && each.gaps)?has_content> A gap: no number, or one that is hidden because few people stand behind it.</#if></p>
<#list measures as each>
<section aria-labelledby="${each.id}">
<h2 id="${each.id}">${each.label}</h2>
<#if each.drawn>
<figure>
<figcaption><b>${each.finding}</b>${each.unit}.<span class="again"><#if each.banded> Grey band: the middle half of ${each.others}.</#if><#if each.twin.made> The twin: a weighted mix of ${each.twin.units} ${each.twin.one?then(place, places)} outside the programme that matches this one<#if each.twin.until?has_content> until ${each.twin.until}</#if>.</#if><#if each.gaps> A gap: no number, or one that is hidden because few people stand behind it.</#if></span></figcaption>
${each.chart}</figure>
<#else>
<p><b>${each.finding}</b></p>
</#if>
<details>
<summary>The data behind this figure</summary>
${each.table}<p class="note">In <a href="../briefings.csv">briefings.csv</a> the ids of these numbers begin with <code>${each.trend_ids}</code>, those of the changes with <code>${each.change_ids}</code><#if each.own_ids?has_content>, those of the ${place}’s own estimate with <code>${each.own_ids}</code></#if>.</p>
</details>
<p data-ids="${each.said}">${each.lead}<span class="screen">${each.change?remove_beginning(each.lead)}</span></p>
<#if each.own?has_content>
<p<#if measures?filter(other -> other.own == each.own)[0].id != each.id || many && each.twin.made> class="screen"</#if> data-ids="${each.estimated}">${each.own}<#if each.fit?has_content><span class="screen"> ${each.fit}</span></#if></p>
</#if>
<#if each.twin.made>
<details>
<summary>What its twin is made of</summary>
${each.twin.weights}</details>
</#if>
<#if each.effect?has_content>
<p<#if many> class="screen"</#if> data-ids="${each.effect_id}">${each.effect}</p>
</#if>
</section>
</#list>
</div>
<div class="sheet">
<#if worth?has_content>
<section aria-labelledby="worth">
<h2 id="worth">What it may be worth</h2>
<@value.gains worth/>
</section>
</#if>
<#if cogs?has_content>
<section aria-labelledby="logic">
<h2 id="logic">How the programme should work</h2>
<#list cogs as cog>
<h3>${cog.label}</h3>
<p><span class="screen">${cog.inputs} → ${cog.outputs} → </span>${cog.outcomes}<span class="screen"> → ${cog.impact}</span></p>
<#if cog.markers?has_content>
<p class="paper">Markers: <#list cog.markers as marker>${marker.label}<#if !marker.shown> (no data)</#if><#sep>; </#list>.</p>
<ul class="marks screen">
<#list cog.markers as marker>
<li>${marker.said}<#if marker.source?has_content> <span class="note">(${marker.source})</span></#if></li>
</#list>
</ul>
</#if>
</#list>
</section>
</#if>
<#if evidence?has_content>
<section aria-labelledby="evidence">
<h2 id="evidence">What others found</h2>
<p class="paper"><#list evidence as each>${each.cited}<#if each.found?has_content>: ${each.found}<#else>.</#if><#sep> </#list></p>
<ul class="marks screen">
<#list evidence as each>
<li><#if each.href?has_content><a href="${each.href}">${each.cited}</a><#else><b>${each.cited}</b></#if><#if each.found?has_content>: ${each.found}</#if><#if each.made?has_content || each.judged?has_content> <span class="note">${each.made}<#if each.made?has_content && each.judged?has_content> </#if>${each.judged}</span></#if></li>
</#list>
</ul>
</section>
</#if>
<#if neighbours?has_content>
<section aria-labelledby="neighbours">
<h2 id="neighbours">Places like this one</h2>
<p>${neighbours}</p>
<details>
<summary>The neighbours<#if distances> and how near they are</#if></summary>
${near}</details>
</section>
</#if>
</div>
</main>
<footer>
<p>From the same results as the study · all numbers by their ids: <a href="../briefings.csv">briefings.csv</a> · the study, its methods and how it was made: <a href="../index.html">${study}</a><#if unit != name> · code <code>${unit}</code></#if></p>
<@page.origins/>
</footer>
</body>
</html>
