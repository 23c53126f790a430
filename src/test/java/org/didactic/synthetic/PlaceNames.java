package org.didactic.synthetic;

import java.util.List;

/** Invented names of authorities: a plant, bird or stone and a kind of landscape. None is an authority in England. */
final class PlaceNames {

    private static final List<String> FIRST = List.of(
            "Alder", "Bramble", "Copper", "Dunlin", "Ember", "Flint", "Gorse", "Heron", "Ivory", "Juniper", "Kestrel",
            "Linnet", "Marl", "Nettle", "Osier", "Plover", "Quarry", "Russet", "Sorrel", "Teasel", "Umber", "Vetch");
    private static final List<String> SECOND = List.of("Vale", "Marches", "Levels", "Reach", "Fold", "Haven", "Edge");

    private PlaceNames() {}

    /** The name of the authority with the given number, from 1 to {@link #size()}; neighbours differ in both parts. */
    static String of(int number) {
        int index = number - 1;
        int first = index % FIRST.size();
        int second = (index + index / FIRST.size()) % SECOND.size();
        return FIRST.get(first) + " " + SECOND.get(second);
    }

    /** How many different names there are. */
    static int size() {
        return FIRST.size() * SECOND.size();
    }
}
