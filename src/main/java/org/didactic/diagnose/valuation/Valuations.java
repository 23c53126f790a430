package org.didactic.diagnose.valuation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.diagnose.site.SiteBriefings;
import org.didactic.estimate.Value;
import org.didactic.panel.Panel;
import org.didactic.spec.Analysis;
import org.didactic.spec.BriefingsSpec;
import org.didactic.spec.MeasureSpec;
import org.didactic.spec.ValuationSpec;
import org.didactic.spec.ValuationSpec.Item;
import org.didactic.text.NearestName;
import org.didactic.text.Problems;
import org.jspecify.annotations.Nullable;

/** Values effects. */
public final class Valuations {
    private Valuations() {}

    /**
     * Returns what the effects may be worth, or null where the analysis does not ask.
     *
     * @param panels by id
     * @param results all numbers of the study by id
     * @param briefings what is known of each site; without sites, only the programme is valued
     * @throws org.didactic.text.UserErrorException if an item names an effect that is not among the results
     */
    public static @Nullable Valuation of(
            Analysis analysis, Map<String, Panel> panels, Map<String, Value> results, SiteBriefings briefings) {
        ValuationSpec asked = analysis.companions().valuation();
        BriefingsSpec pages = analysis.companions().briefings();
        if (asked == null || pages == null) {
            return null;
        }
        checkIds(asked, results);
        Map<String, MeasureSpec> measures = new LinkedHashMap<>();
        pages.measures().forEach(each -> measures.put(each.id().value(), each));
        Standings standings = new Standings(analysis, measures, results, briefings);
        ValuedSites sites = new ValuedSites(pages, analysis.data().derivations(), panels);
        EffectDraws draws = new EffectDraws(asked.seed(), asked.draws());
        List<Gain> programme = new ArrayList<>();
        Map<String, List<Gain>> bySite = new LinkedHashMap<>();
        briefings.sites().forEach(each -> bySite.put(each.unit(), new ArrayList<>()));
        for (Item item : asked.items()) {
            ValuedItem valued = new ValuedItem(analysis, asked, item, results, draws);
            Map<String, Value> volumes = sites.volumes(item, measure(measures, item));
            programme.add(valued.ofProgramme(
                    ValuedSites.together(volumes), ValuedSites.hidden(volumes), standings.ofProgramme(item)));
            for (SiteBriefing site : briefings.sites()) {
                if (site.start() != null) {
                    Value volume = volumes.getOrDefault(site.unit(), ValuedSites.NONE);
                    bySite.computeIfAbsent(site.unit(), unit -> new ArrayList<>())
                            .add(valued.of(site, volume, standings.of(site, item)));
                }
            }
        }
        bySite.replaceAll((unit, gains) -> List.copyOf(gains));
        return new Valuation(List.copyOf(programme), bySite);
    }

    private static MeasureSpec measure(Map<String, MeasureSpec> measures, Item item) {
        return Objects.requireNonNull(
                measures.get(item.measure().value()), item.measure().value());
    }

    private static void checkIds(ValuationSpec asked, Map<String, Value> results) {
        Problems problems = new Problems();
        for (Item item : asked.items()) {
            String id = item.effect().value();
            if (!results.containsKey(id)) {
                String nearest = NearestName.of(id, results.keySet());
                problems.add(
                        item.effect(),
                        "no number has this id (" + id + ")",
                        nearest == null ? "an average effect, such as OUTCOME.ESTIMATOR.att" : nearest);
            }
        }
        problems.throwIfAny();
    }
}
