<#-- The README of a package for others. The headings are those of the template README of the Social Science Data Editors. -->
<#macro tick on>- [<#if on>x<#else> </#if>] <#nested></#macro>
<#macro stated what said key>
<@tick on=said?has_content>**${what}:** <#if said?has_content>${said}<#else>not stated (`${key?no_esc}` in the analysis file)</#if></@tick>
</#macro>
# ${title}

<#if authors?has_content>
<#list authors as author>
${author}<#sep><br>
</#list>

<#else>
- [ ] **Authors:** not stated (`authors` in the analysis file)
</#if>

<#if status == "synthetic">
> **Synthetic data.** Every number in this package comes from generated data. Do not cite.
<#elseif status == "provisional">
> **Provisional.** These results have not been released. Do not cite.
</#if>

<@stated what="Article" said=article key="package.article"/>
<@stated what="Contact" said=contact key="package.contact"/>
<@stated what="Published" said=date key="package.date"/>

## Overview

One program reads one analysis file, ${analysis?no_esc}, and the data that it names, and writes the whole report into ${report_code?no_esc}: ${tables?size} table<#if tables?size != 1>s</#if> and ${figures?size} figure<#if figures?size != 1>s</#if>, the text around them and every result by its id. The report estimates the effect of <#if treatment?has_content>${treatment}<#else>the treatment</#if> on: <#list outcomes as outcome>${outcome}<#sep>; </#list>. No step is done by hand: the text asks for its results by their ids. <#if absent == 0>All data are in the package. To check everything, run this in the folder of this file<#else>To check everything, get the data that are not in the package, as said below, into a folder FOLDER, and run this in the folder of this file</#if>; it takes ${duration}:

    java -jar ${jar_name?no_esc} verify .<#if absent != 0> --data FOLDER</#if>

| In the package | Holds |
| --- | --- |
| ${analysis?no_esc} | the analysis file: all choices of the study |
<#list texts as text>
| ${text.path?no_esc} | ${text.what} |
</#list>
<#list sources as source><#if source.provided>
| ${source.path?no_esc} | data |
</#if></#list>
| ${report_code?no_esc} | the report: page, tables, figures, all numbers, the sample, and `manifest.json` with the hashes of inputs and outputs |
<#if jar>
| `didactic.jar`, `didactic` | the program and a script that starts it |
</#if>
| `sbom.cdx.json`, `LICENCES.md`, `licences/` | the components of the program and their licences |
| `ro-crate-metadata.json`, `codecheck.yml` | descriptions of the package for machines and for code checkers |
| `SHA256SUMS` | the hashes of all other files |

## Data Availability and Provenance Statements

<#if status == "synthetic">
The data are synthetic: they were generated, and describe no real unit.
</#if>

### Statement about Rights

<@stated what="The authors may use the data" said=use key="package.may_use"/>
<@stated what="The data in this package may be passed on" said=publish key="package.may_publish"/>

### License for Data

| Data file | Licence |
| --- | --- |
<#list sources as source>
| ${source.path?no_esc} | <#if source.licence?has_content>${source.licence}<#else>not stated</#if> |
</#list>

### Summary of Availability

<@tick on=absent == 0>All data are in this package.</@tick>
<@tick on=absent != 0 && provided != 0>Some data are not in this package.</@tick>
<@tick on=absent != 0 && provided == 0>No data are in this package.</@tick>

### Details on each Data Source

<#list sources as source>
#### Source ${source.id?no_esc}

<@tick on=source.provided>**Provided:** <#if source.provided>yes, as ${source.path?no_esc}<#else>no; it belongs at ${source.path?no_esc}, or anywhere below a folder that is given with `--data`</#if></@tick>
<@stated what="Description" said=source.description key=source.key + "description"/>
<@stated what="Origin" said=source.origin key=source.key + "origin"/>
<@stated what="Access" said=source.access key=source.key + "access"/>
<@stated what="Licence" said=source.licence key=source.key + "licence"/>
<@stated what="Citation" said=source.citation key=source.key + "citation"/>

${source.rows} rows, ${source.size} bytes, SHA-256 `${source.sha256?no_esc}`. <#if source.missing?has_content>Missing values are written as ${source.missing?no_esc}.<#else>No cell text stands for a missing value.</#if><#if source.preparation?has_content> ${source.preparation?no_esc}</#if>

| Column | Label | Unit | In the analysis |
| --- | --- | --- | --- |
<#list source.columns as column>
| ${column.name?no_esc} | ${column.label} | ${column.unit} | ${column.role?no_esc} |
</#list>

</#list>
#### Variables of the analysis

Made from the sources in this order: joined, computed, cleaned. The analysis file holds every step.

| Variable | Label | Unit | Source | How it is made |
| --- | --- | --- | --- | --- |
<#list variables as variable>
| ${variable.name?no_esc} | ${variable.label} | ${variable.unit} | ${variable.source} | ${variable.made?no_esc} |
</#list>

## Dataset list

| Data file | Source | Notes | Provided |
| --- | --- | --- | --- |
<#list sources as source>
| ${source.path?no_esc} | <#if source.origin?has_content>${source.origin}<#else>not stated</#if> | ${source.rows} rows | <#if source.provided>yes<#else>no</#if> |
</#list>
| ${results?no_esc} | this analysis | every number by its id | yes |
| ${sample?no_esc} | this analysis | every row of every source: used, or why not | yes |

## Computational requirements

### Software Requirements

- A Java runtime, version 17 or newer. Nothing else is installed, and nothing is fetched from a network.
- Didactic ${version}<#if jar>, in this package as `didactic.jar`, with all that it needs<#else>. It is not in this package</#if>.<#if jar_sha256?has_content> The report was made by the jar with the SHA-256 `${jar_sha256}`.</#if>
- `sbom.cdx.json` lists the components of the program with versions, licences and hashes.

### Controlled Randomness

<#if seeds?has_content>
<@tick on=true>All draws follow from these seeds, which the analysis file sets or leaves at their defaults:</@tick>

| Draws | Seed |
| --- | --- |
<#list seeds as seed>
| ${seed.what} | ${seed.seed} |
</#list>
<#else>
<@tick on=true>Nothing is drawn at random.</@tick>
</#if>

### Memory, Runtime, Storage Requirements

#### Summary of time to reproduce

<#list times as time>
<@tick on=time.on>${time.text}</@tick>
</#list>

#### Summary of required storage space

The files take about ${megabytes} MB.

<#list rooms as room>
<@tick on=room.on>${room.text}</@tick>
</#list>

#### Computational Details

The report was last made on ${system} (${architecture}) with Java ${java} of ${vendor}, ${processors} processor<#if processors != "1">s</#if> and at most ${heap} MB of memory for the program. It took ${duration}.

## Description of programs/code

The program is Didactic ${version}; nothing of it was written for this study. What is specific to the study stands in the analysis file and in the text of the report, which asks for results by their ids; a number typed into it stops the program unless it is marked as a quotation, is plainly no result, such as a year, or is declared to be none. `didactic report` reads, estimates and writes everything in one run; there are no intermediate files. How each estimator is computed is said in the section on methods of the report. Methods used: <#list methods as method>${method}<#sep>, </#list>.

### License for Code

- [x] **Program:** Apache-2.0; its components and their licences are in `LICENCES.md`
<@stated what="Analysis file, texts and outputs" said=licence key="package.licence"/>

## Instructions to Replicators

1. Unpack the package anywhere and open a terminal in the folder of this file.
<#if absent != 0>
1. Get the data that are not in the package, as said above, and put them at the paths named there, or into any FOLDER that you name with `--data FOLDER`.
</#if>
<#if !jar>
1. Get Didactic ${version}; `didactic.jar` below stands for it.
</#if>
1. `java -jar didactic.jar verify .<#if absent != 0> --data FOLDER</#if>` compares all files with their recorded hashes, makes the report anew and compares every number. It ends with exit code 0 if all agree, 3 if something differs.
1. To get the report itself: ${again?no_esc}. Then open ${page?no_esc}.

### Details on various programs

`didactic.jar` knows further commands; `java -jar didactic.jar --help` lists them. Where there is a shell, `sh didactic` stands for `java -jar didactic.jar`.

## List of tables and programs

The provided program reproduces:

- [x] all results in the text of the report
- [x] all tables and figures of the report

<#if tables?has_content || figures?has_content>
| Table or figure | Program | Output files |
| --- | --- | --- |
<#list tables as each>
| ${each.title} | `didactic.jar` | ${each.files?no_esc} |
</#list>
<#list figures as each>
| ${each.title} | `didactic.jar` | ${each.files?no_esc} |
</#list>
</#if>

<#if numbers?has_content>
Each number that the authors' text asks for, by the id under which its values stand in ${results?no_esc}:

| Number in the text | Program | Asked for in |
| --- | --- | --- |
<#list numbers as number>
| ${number.id?no_esc} | `didactic.jar` | ${number.where} |
</#list>

</#if>
The text, and every number of the results, are in:

<#list others as other>
- ${other?no_esc}
</#list>

## References

<#if references?has_content>
<#list references as reference>
- ${reference}
</#list>
<#else>
- [ ] not stated (`package.references` in the analysis file)
</#if>
<#list sources as source><#if source.citation?has_content>
- ${source.citation}
</#if></#list>

## Acknowledgements

<#if acknowledgements?has_content>
${acknowledgements}
<#else>
- [ ] not stated (`package.acknowledgements` in the analysis file)
</#if>

The headings follow the template README of the Social Science Data Editors (L. Vilhuber, M. Koren, J. Llull, M. Connolly and P. Morrow, version 1.1, doi:10.5281/zenodo.7293838).
