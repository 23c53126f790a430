package org.didactic.data;

import java.util.ArrayList;
import java.util.List;
import org.didactic.spec.SourceConversions;
import org.didactic.spec.SourceSpec;
import org.didactic.text.Located;

/** The columns of its file that the keys of a source name. */
final class SourceNames {
    private SourceNames() {}

    /** Returns the names in the order of the steps, without those that the source itself gives. */
    static List<Located<String>> of(SourceSpec spec) {
        List<Located<String>> names = new ArrayList<>();
        if (spec.where() != null) {
            names.addAll(ColumnReferences.of(spec.where()));
        }
        names.addAll(spec.rename().values());
        List<Located<String>> later = new ArrayList<>();
        SourceConversions conversions = spec.conversions();
        conversions.financialYears().forEach(each -> later.add(each.column()));
        conversions.money().forEach(each -> later.add(each.column()));
        if (conversions.totals() != null) {
            later.addAll(conversions.totals().columns());
        }
        SourceSpec.Spread spread = spec.spread();
        if (spread != null) {
            later.add(spread.names());
            later.add(spread.values());
        }
        if (conversions.addUp() != null) {
            later.addAll(conversions.addUp().by());
            later.addAll(conversions.addUp().sum());
        }
        later.addAll(conversions.blank());
        later.addAll(spec.sum());
        later.stream().filter(name -> !spec.rename().containsKey(name.value())).forEach(names::add);
        return names;
    }
}
