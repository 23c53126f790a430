package org.didactic.reproduce.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.didactic.report.narrative.StudyTemplates;

/** The README of a package, under the headings of the Social Science Data Editors' template. */
final class Readme {
    private static final String TEMPLATE = "package/README.md.ftl";

    private Readme() {}

    /** Returns the file. */
    static PackedFile of(PackedStudy study) {
        List<TextNumber> numbers = TextNumber.all(study);
        ExhibitModel exhibits = new ExhibitModel(study);
        Map<String, Object> model = new LinkedHashMap<>();
        model.putAll(new StatedModel(study).values());
        model.putAll(new MachineModel(study).values());
        model.put(
                "sources",
                study.sources().stream()
                        .map(each -> new SourceModel(study, each).values())
                        .toList());
        model.put("variables", new VariableModel(study).values());
        model.put("tables", exhibits.tables());
        model.put("figures", exhibits.figures());
        model.put("others", exhibits.others());
        model.put("numbers", numbers.stream().map(TextNumber::values).toList());
        String text = StudyTemplates.own().expandBundled(TEMPLATE, model);
        String tidy =
                text.replaceAll("[ \t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip() + "\n";
        return PackedFile.text(PackedStudy.README, tidy, "what the package holds and how to use it");
    }
}
