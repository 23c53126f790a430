<#import "words." + format + ".ftl" as w>
<#if synthetic>
<@w.p>The data are synthetic: they were generated, and describe no real unit.</@w.p>
</#if>
<@w.sources title="Sources" caption="The files the numbers come from; their hashes are in the manifest" heads=["Source", "File", "Origin", "Licence", "How to get it"]>
<#list sources as each>
<@w.source each/>
</#list>
</@w.sources>
<#if merges?has_content>
<@w.note>Merged units: <#list merges as merge>${merge.from} into ${merge.into} (${merge.where})<#sep>; </#list>.</@w.note>
</#if>
<#list pages as each>
<@w.p>${each}</@w.p>
</#list>
<#if remarks?has_content>
<@w.p>Seen in the files:</@w.p>
<@w.list>
<#list remarks as remark>
<@w.item>${remark.id}: ${remark.words}.</@w.item>
</#list>
</@w.list>
</#if>
