<#import "words." + format + ".ftl" as w>
<@w.p>${program} made this report and its ${numbers} numbers from <@w.code file/> and the files it names, without a clock or chance: the same input gives the same bytes. The hashes of all inputs and outputs, with the versions and options used, are in <@w.link "manifest.json">manifest.json</@w.link>.</@w.p>
<@w.list>
<@w.item><@w.link "results.csv">results.csv</@w.link>: every number by its id; <@w.link "results.json">results.json</@w.link> adds covariances, weights and notes.</@w.item>
<@w.item><@w.link "sample.csv">sample.csv</@w.link>: every row of every source, used or left out with the reason.</@w.item>
<#if briefings>
<@w.item><@w.link "briefings/index.html">briefings</@w.link>: a page for each site, made of the numbers in <@w.link "briefings.csv">briefings.csv</@w.link>.</@w.item>
</#if>
<#if format == "html">
<@w.item>A number in the text leads to the table that shows it; “How these numbers were made” below the table lists the ids.</@w.item>
</#if>
</@w.list>
<@w.p>To make it again: <@w.code "didactic report " + file/>. To check that every number and file comes out as recorded: <@w.code "didactic verify output/" + study/>.</@w.p>
<@w.parity title="How far this version is from R: ${parity.values} values compared" caption="Values of reference cases computed by this version and by R. The largest deviation of each kind is rounded up; it is relative to R’s value, or to another scale that METHODS.md names" heads=["Numbers", "Compared with", "Data", "Values", "Largest deviation"] lines=parity.lines/>
