package org.didactic.diagnose.site.compare;

import java.util.ArrayList;
import java.util.List;
import org.didactic.diagnose.site.Neighbour;
import org.didactic.diagnose.site.series.ShownSeries;
import org.didactic.panel.ListedNeighbours;
import org.didactic.panel.LoadedData;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.NeighboursSpec.Nearest;
import org.didactic.text.FirstNames;
import org.jspecify.annotations.Nullable;

/** The neighbours of sites, as the analysis file asks for them; only units outside the programme are any. */
record SiteNeighbours(StudyUnits units, @Nullable NearestUnits nearest, ListedNeighbours listed) {

    static SiteNeighbours of(BriefingsSpec briefings, StudyUnits units, LoadedData data, ShownSeries shown) {
        return new SiteNeighbours(
                units,
                briefings.neighbours() instanceof Nearest asked
                        ? NearestUnits.of(asked, units, data.panels(), shown)
                        : null,
                data.neighbours());
    }

    /** Returns the neighbours of a unit: the nearest first, or those of a list in code-point order. */
    List<Neighbour> of(String unit) {
        return nearest != null
                ? nearest.of(unit)
                : listed.of(unit).stream()
                        .filter(units.outside()::contains)
                        .map(each -> new Neighbour(each, units.name(each), null))
                        .toList();
    }

    /** Returns what was passed over in the list of neighbours of these units. */
    List<String> remarks(List<String> sites) {
        List<String> remarks = new ArrayList<>();
        if (!listed.unknown().isEmpty()) {
            remarks.add("Passed over in the list of neighbours, as no panel has them: "
                    + FirstNames.of(listed.unknown()) + ".");
        }
        for (String site : sites) {
            List<String> inside = listed.of(site).stream()
                    .filter(each -> !units.outside().contains(each))
                    .toList();
            if (!inside.isEmpty()) {
                remarks.add("Listed as neighbours of " + site + ", but in the programme themselves: "
                        + FirstNames.of(inside) + ".");
            }
        }
        return List.copyOf(remarks);
    }
}
