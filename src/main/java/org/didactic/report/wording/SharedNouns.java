package org.didactic.report.wording;

import java.util.List;
import java.util.function.Function;
import org.didactic.spec.PanelSpec;

/** The words for units and periods where all outcomes stand together: the neutral ones where their panels have others. */
public record SharedNouns(StudyIndex index) {

    /** Returns the word for a unit. */
    public Noun unit() {
        return shared(each -> each.unit().value(), Noun::ofUnit);
    }

    /** Returns the word for a period. */
    public Noun time() {
        return shared(each -> each.time().value(), Noun::ofTime);
    }

    private Noun shared(Function<PanelSpec, String> column, Function<String, Noun> noun) {
        List<Noun> all = index.outcomes().stream()
                .map(index::panelSpec)
                .map(column)
                .map(noun)
                .distinct()
                .toList();
        return all.size() == 1 ? all.get(0) : noun.apply("");
    }
}
