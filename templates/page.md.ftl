# ${title}

<#if authors?has_content>${authors} · </#if>${scope}

<#if status == "synthetic">
> **Synthetic data.** Every number in this report comes from generated data. Do not cite.

<#elseif status == "provisional">
> **Provisional.** These results have not been released. Do not cite.

</#if>
