package org.didactic.reproduce.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.didactic.reproduce.ProgramJar;
import org.didactic.spec.Analysis;
import org.didactic.spec.EstimatorSpec;
import org.didactic.spec.OutcomeSpec;
import org.didactic.spec.PackageSpec;

/** What a README says about the study in its authors' words; what they leave out is empty. */
final class StatedModel {
    private final PackedStudy study;
    private final Analysis analysis;

    StatedModel(PackedStudy study) {
        this.study = study;
        this.analysis = study.analysis();
    }

    Map<String, Object> values() {
        PackageSpec stated = analysis.packaging();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", StudyTitle.of(analysis));
        values.put("study", study.study());
        values.put("status", analysis.status().name().toLowerCase(Locale.ROOT));
        values.put("treatment", analysis.treatment().name());
        values.put(
                "outcomes", analysis.outcomes().stream().map(OutcomeSpec::label).toList());
        values.put("methods", methods());
        values.put(
                "authors",
                analysis.authors().stream()
                        .map(each ->
                                each.affiliation().isEmpty() ? each.name() : each.name() + ", " + each.affiliation())
                        .toList());
        values.put("contact", stated.contact());
        values.put("article", article(stated.article()));
        values.put("use", stated.use());
        values.put("publish", stated.publish());
        values.put("licence", stated.licence());
        values.put("date", stated.date());
        values.put("page", page());
        values.put("references", stated.references());
        values.put("acknowledgements", stated.acknowledgements());
        values.put("results", CodeSpan.of(study.report() + "results.csv"));
        values.put("sample", CodeSpan.of(study.report() + "sample.csv"));
        values.put("report_code", CodeSpan.of(study.report()));
        values.put(
                "analysis",
                CodeSpan.of(PackedStudy.ANALYSIS + study.manifest().analysis().path()));
        values.put(
                "again",
                CodeSpan.of("java -jar " + ProgramJar.NAME + " report " + PackedStudy.ANALYSIS
                        + study.manifest().analysis().path() + " --output again"
                        + (study.sources().stream().allMatch(PackedSource::provided) ? "" : " --data FOLDER")));
        values.put("jar", study.holdsProgram());
        values.put("jar_name", ProgramJar.NAME);
        values.put(
                "absent",
                study.sources().stream().filter(each -> !each.provided()).count());
        values.put(
                "provided",
                study.sources().stream().filter(PackedSource::provided).count());
        values.put("texts", texts());
        return values;
    }

    /** Where a reader starts in a report that was made again. */
    private String page() {
        boolean html = study.manifest().outputs().stream()
                .anyMatch(each -> each.file().path().equals("index.html"));
        return CodeSpan.of("again/" + study.study() + (html ? "/index.html" : "/report.md"));
    }

    private static String article(PackageSpec.Article article) {
        return Stream.of(article.title(), article.journal(), article.doi())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<String> methods() {
        return analysis.estimators().stream()
                .map(EstimatorSpec::label)
                .distinct()
                .toList();
    }

    /** The files of the study that are neither the analysis file nor data. */
    private List<Map<String, String>> texts() {
        return Stream.concat(study.inputs().stream().skip(1), study.notes().stream())
                .filter(each -> study.sources().stream()
                        .noneMatch(source -> source.path().equals(each.path())))
                .map(each -> Map.of("path", CodeSpan.of(each.path()), "what", each.what()))
                .toList();
    }
}
