<#if synthetic>The data are synthetic: they were generated, and describe no real unit.</#if>

| Source | File | Origin | Licence | In the package |
| :--- | :--- | :--- | :--- | :--- |
<#list sources as source>
| ${source.id} | ${source.file} | <#if source.origin?has_content>${source.origin}<#else>not stated</#if> | <#if source.licence?has_content>${source.licence}<#else>not stated</#if> | ${source.travels} |
</#list>
<#if merges?has_content>

Merged units: <#list merges as merge>${merge.from} into ${merge.into}<#sep>; </#list>.
</#if>
