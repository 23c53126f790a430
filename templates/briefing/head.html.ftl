<#-- What the pages for readers begin and end with. -->
<#macro head title>
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
</#macro>
<#macro opening>
<a class="skip" href="#main">Skip to content</a>
<#if status == "synthetic">
<div class="banner" role="note"><b>Synthetic data.</b> Every number on this page comes from generated data. Do not cite.</div>
<#elseif status == "provisional">
<div class="banner" role="note"><b>Provisional.</b> These results have not been released. Do not cite.</div>
</#if>
</#macro>
<#macro origins>
<p>Sources: <#list sources as source><code>${source.id}</code><#if source.origin?has_content> ${source.origin}</#if><#if source.licence?has_content> (${source.licence})</#if><#sep>; </#list>.</p>
<p>Made by ${program} from <code>${file}</code>. What went in and what came out, with hashes: <a href="../manifest.json">manifest.json</a>.</p>
</#macro>
