package org.didactic.report.wording.site;

import java.util.List;
import org.didactic.diagnose.site.Neighbour;
import org.didactic.diagnose.site.SiteBriefing;
import org.didactic.report.wording.StudyIndex;
import org.didactic.text.NumberText;

/** Who a site's neighbours are. */
record NeighbourWords(SiteContext context, SiteBriefing site) {

    String text() {
        List<Neighbour> all = site.neighbours();
        if (all.isEmpty()) {
            return "This " + context.place().one() + " is not compared with any neighbours.";
        }
        boolean listed = all.stream().allMatch(each -> each.distance() == null);
        String names = StudyIndex.listed(all.stream().map(NeighbourWords::named).toList(), "and");
        if (listed) {
            return "Its neighbours come from a given list: " + names + ".";
        }
        String many = all.size() == 1
                ? "Its neighbour is the " + context.place().one()
                : "Its neighbours are the " + context.place().count(all.size(), NumberText.count(all.size()));
        return many + " most like it " + context.baseline() + (all.size() == 1 ? ": " : ", nearest first: ") + names
                + ". The number in brackets is the distance. The lower it is, the more alike they are.";
    }

    private static String named(Neighbour each) {
        Double distance = each.distance();
        return each.name() + (distance == null ? "" : " (" + NumberText.page(distance, 2) + ")");
    }
}
