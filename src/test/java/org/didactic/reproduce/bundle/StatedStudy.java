package org.didactic.reproduce.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.report.ReportFile;
import org.didactic.reproduce.Environment;
import org.didactic.reproduce.run.Rerun;

/**
 * A study of six areas over four years with its report, as two runs of an invented machine would leave it.
 *
 * @param report its output folder
 * @param data the folder with data that do not lie beside the analysis file
 */
record StatedStudy(Path analysisFile, Path report, Path data) {
    static final Environment MACHINE =
            new Environment(null, "17.0.1", "Some Vendor", "Linux", "6.1", "amd64", 4, 4096, "less than 10 minutes");

    /** An analysis file that says nothing it need not. */
    static final String SILENT = """
            study: silent
            data:
              sources:
                visits: {file: visits.csv}
              panel: {from: visits, unit: area, time: year}
            treatment: {start: start}
            outcomes: [{id: visits, column: visits}]
            estimators: [{id: twfe, method: twfe}]
            inference: {covariance: cluster, cluster: area}
            """;

    /** An analysis file that says all it can. */
    static final String STATED = """
            study: stated
            title: "Walk-in visits & outreach"
            authors: [{name: "Ann Author", affiliation: "Some Institute"}, {name: "Bo Writer"}]
            status: final
            data:
              sources:
                visits:
                  file: data/visits.csv
                  origin: "Counts by the areas' own clerks"
                  licence: CC-BY-4.0
                  citation: "Clerks (2014), Counts of visits"
                  access: "In this package."
                  description: "Visits by area and year."
                  where: year >= 2010
                starts:
                  file: data/starts.csv
                  origin: "Register of outreach"
                  licence: "On terms of the register"
                  citation: "Register (2015), Starts of outreach"
                  access: "Write to the register; it takes two weeks."
                  description: "The year in which outreach started."
                  travels: false
                  rename: {began: start}
              panel: {from: visits, unit: area, time: year, join: [{with: starts, on: [area]}]}
              derive: {rate: 100 * visits / people}
              clean: [{winsorise: {columns: [rate], upper: 0.99}}, {drop_values: {columns: [rate], equal: [0]}}]
            variables: {people: {label: Residents, unit: persons, source: Clerks}}
            treatment: {name: Outreach, start: began}
            outcomes: [{id: rate, label: "Visit rate", unit: "per 100 residents", column: rate}]
            estimators:
              - {id: twfe, method: twfe, inference: {covariance: cluster, cluster: area, randomisation: {draws: 99, seed: 7}}}
            inference: {covariance: cluster, cluster: area}
            report: {narrative: text/report.md}
            package:
              article: {title: "Outreach and visits", journal: "Journal of Visits", doi: 10.1234/visits.5}
              contact: ann@example.org
              may_use: "The clerks gave us the counts."
              may_publish: "The clerks publish the counts themselves."
              licence: CC-BY-4.0
              date: 2026-03-31
              references: ["Doe, J. (2001), A method"]
              acknowledgements: "We thank the clerks."
            """;

    private static final String VISITS = """
            area,year,visits,people,start
            A,2010,10,100,2012
            A,2011,12,100,2012
            A,2012,17,100,2012
            A,2013,19,100,2012
            B,2010,20,200,2013
            B,2011,21,200,2013
            B,2012,22,200,2013
            B,2013,29,200,2013
            C,2010,11,150,
            C,2011,12,150,
            C,2012,13,150,
            C,2013,14,150,
            D,2010,8,90,
            D,2011,10,90,
            D,2012,11,90,
            D,2013,10,90,
            E,2010,5,80,
            E,2011,7,80,
            E,2012,6,80,
            E,2013,8,80,
            F,2010,30,300,
            F,2011,31,300,
            F,2012,30,300,
            F,2013,33,300,
            """;

    private static final String NARRATIVE = """
            Outreach changed visits by ${est("rate.twfe.att")} (${ci("rate.twfe.att")}).

            ${effect("rate.twfe.att")}

            <@table "rate"/>

            <@figure "rate"/>

            <#include "more.md">
            """;

    /** Returns the study of {@link #SILENT}. */
    static StatedStudy silent(Path parent) throws IOException {
        return of(parent, SILENT, "silent");
    }

    /** Returns the study of {@link #STATED}, one of whose sources does not travel and lies elsewhere. */
    static StatedStudy stated(Path parent) throws IOException {
        return of(parent, STATED, "stated");
    }

    /** Returns a study with this analysis file. */
    static StatedStudy of(Path parent, String analysis, String study) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("analyses").resolve(study));
        Path data = Files.createDirectories(parent.resolve("elsewhere"));
        Path file = Files.writeString(folder.resolve("analysis.yaml"), analysis);
        boolean joined = analysis.contains("starts.csv");
        Path visits = folder.resolve(joined ? "data/visits.csv" : "visits.csv");
        Files.createDirectories(visits.getParent());
        Files.writeString(visits, joined ? VISITS.replaceAll("(?m),[^,\n]*$", "") : VISITS);
        if (joined) {
            Files.writeString(data.resolve("starts.csv"), "area,start\nA,2012\nB,2013\n");
            Files.createDirectories(folder.resolve("text"));
            Files.writeString(folder.resolve("text/report.md"), NARRATIVE);
            Files.writeString(folder.resolve("text/more.md"), "It rests on ${n(\"rate.twfe.period:0\")} rows.\n");
        }
        Path report = parent.resolve("output").resolve(study);
        for (ReportFile each : Rerun.of(file, List.of(data), MACHINE)) {
            Path path = report.resolve(each.path());
            Files.createDirectories(path.getParent());
            Files.write(path, each.content());
        }
        return new StatedStudy(file, report, data);
    }

    /** Returns the files of the study, gathered for packing. */
    PackedStudy packed() {
        return Packing.of(RecordedReport.read(report), analysisFile, List.of(data));
    }
}
