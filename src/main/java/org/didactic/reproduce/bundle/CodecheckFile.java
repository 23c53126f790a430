package org.didactic.reproduce.bundle;

import java.util.List;
import org.didactic.reproduce.Manifest;
import org.didactic.spec.Analysis;
import org.didactic.text.Json;

/** The configuration file of a CODECHECK: what a checker has to reproduce. Texts are quoted as JSON is, which is YAML. */
final class CodecheckFile {
    private CodecheckFile() {}

    /** Returns {@code codecheck.yml}; a checker adds the certificate, the repository and the summary. */
    static PackedFile of(PackedStudy study) {
        Analysis analysis = study.analysis();
        String article = analysis.packaging().article().title();
        String title = article.isEmpty() ? StudyTitle.of(analysis) : article;
        StringBuilder yaml = new StringBuilder("---\nversion: https://codecheck.org.uk/spec/config/1.0\n\npaper:\n");
        yaml.append("  title: ").append(quoted(title)).append('\n');
        List<Analysis.Author> authors = analysis.authors();
        yaml.append(authors.isEmpty() ? "" : "  authors:\n");
        authors.forEach(
                each -> yaml.append("    - name: ").append(quoted(each.name())).append('\n'));
        String reference = DoiLink.of(analysis.packaging().article().doi());
        yaml.append(reference.isEmpty() ? "" : "  reference: " + quoted(reference) + "\n");
        yaml.append("\nmanifest:\n");
        for (Manifest.Output output : study.manifest().outputs()) {
            if (!output.title().isEmpty() || output.file().path().equals("results.csv")) {
                String comment = output.title().isEmpty() ? "every number by its id" : output.title();
                yaml.append("  - file: ")
                        .append(quoted(study.report() + output.file().path()));
                yaml.append("\n    comment: ").append(quoted(comment)).append('\n');
            }
        }
        return PackedFile.text("codecheck.yml", yaml.toString(), "what a CODECHECK reproduces");
    }

    private static String quoted(String text) {
        return Json.of(text).toText();
    }
}
