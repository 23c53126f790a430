package org.didactic.spec;

import java.util.LinkedHashSet;
import java.util.Set;
import org.didactic.spec.yaml.Fields;
import org.didactic.text.Problem;
import org.jspecify.annotations.Nullable;

/** Finds sources that nothing reads. */
final class UnreadSources {
    private UnreadSources() {}

    /** Reports sources that no panel and no other part of the file reads; silent where a reader may be faulty. */
    static void check(Fields fields) {
        DataSpec data = fields.find(AnalysisShape.DATA);
        boolean sound = fields.place().problems().sorted().stream()
                .map(Problem::path)
                .noneMatch(path -> path.startsWith("data.panel") || path.startsWith("briefings"));
        if (data == null || !sound) {
            return;
        }
        Set<String> read = new LinkedHashSet<>();
        for (PanelSpec panel : data.panels()) {
            read.add(panel.from().value());
            panel.join().forEach(join -> read.add(join.with().value()));
        }
        String listed = neighbours(fields);
        if (listed != null) {
            read.add(listed);
        }
        if (!fields.place().declared("source").containsAll(read)) {
            return;
        }
        for (SourceSpec source : data.sources()) {
            if (!read.contains(source.id().value())) {
                fields.place()
                        .problems()
                        .add(
                                source.id(),
                                "no panel reads this source (" + source.id() + ")",
                                "join it to a panel, or leave it out");
            }
        }
    }

    private static @Nullable String neighbours(Fields fields) {
        BriefingsShape.Entry briefings = fields.find(AnalysisShape.BRIEFINGS);
        return briefings == null ? null : briefings.neighbourSource();
    }
}
