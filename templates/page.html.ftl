<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="${program}">
<title>${title}</title>
<style>
${style}</style>
</head>
<body id="top">
<a class="skip" href="#main">Skip to content</a>
<#if status == "synthetic">
<div class="banner" role="note"><b>Synthetic data.</b> Every number on this page comes from generated data. Do not cite.</div>
<#elseif status == "provisional">
<div class="banner" role="note"><b>Provisional.</b> These results have not been released. Do not cite.</div>
</#if>
<div class="frame">
<header>
<h1>${title}</h1>
<p class="by"><#if authors?has_content>${authors} · </#if>${scope}</p>
</header>
<nav aria-label="Contents">
<ol>
<#list sections as section>
<li><a href="#${section.id}">${section.text}</a></li>
</#list>
</ol>
</nav>
<main id="main">
${body}</main>
<footer>
<#if briefings>
<p>A page for each site, for readers there: <a href="briefings/index.html">site briefings</a>.</p>
</#if>
<p>Made by ${program} from <code>${file}</code> · numbers: <a href="results.csv">results.csv</a>, <a href="results.json">results.json</a> · rows: <a href="sample.csv">sample.csv</a> · inputs and outputs with their hashes: <a href="manifest.json">manifest.json</a></p>
</footer>
</div>
</body>
</html>
