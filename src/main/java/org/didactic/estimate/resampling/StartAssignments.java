package org.didactic.estimate.resampling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.didactic.numeric.LowestNumbers;
import org.didactic.panel.Panel;
import org.didactic.panel.TreatmentStart;

/**
 * The ways in which the starts of some units can be dealt out anew among them, inside strata: each start as often as it
 * occurs there.
 *
 * @param observed the starts of all units of the panel: those that lie in no stratum keep theirs
 * @param strata the units of each stratum, by name
 * @param starts the starts of each stratum, sorted, never last
 * @param streams one a unit of the panel
 */
record StartAssignments(
        List<TreatmentStart> observed,
        List<int[]> strata,
        List<List<TreatmentStart>> starts,
        List<DrawStream> streams) {
    /** Attempts of one draw are this many draws apart. */
    private static final long ATTEMPT = 1L << 32;

    private static final Comparator<TreatmentStart> BY_TIME =
            Comparator.comparingLong(start -> start instanceof TreatmentStart.At at ? at.time() : Long.MAX_VALUE);

    /** Returns the assignments among units whose strata are given. */
    static StartAssignments of(Panel panel, TreeMap<String, List<Integer>> unitsOfStratum, long seed) {
        List<int[]> strata = new ArrayList<>();
        List<List<TreatmentStart>> starts = new ArrayList<>();
        unitsOfStratum.values().forEach(units -> {
            strata.add(units.stream().mapToInt(Integer::intValue).toArray());
            starts.add(units.stream().map(panel::start).sorted(BY_TIME).toList());
        });
        List<DrawStream> streams = panel.units().stream()
                .map(name -> DrawStream.of(seed, "randomisation", name))
                .toList();
        List<TreatmentStart> observed =
                IntStream.range(0, panel.units().size()).mapToObj(panel::start).toList();
        return new StartAssignments(observed, List.copyOf(strata), List.copyOf(starts), streams);
    }

    /** Returns how many different assignments there are, at most {@code limit} + 1. */
    long count(long limit) {
        long count = 1;
        for (List<TreatmentStart> each : starts) {
            count *= arrangements(each, limit);
            if (count > limit) {
                return limit + 1;
            }
        }
        return count;
    }

    /**
     * Returns the starts of all units in a random assignment: the sorted starts of a stratum go to its units in the order of
     * the numbers that their names draw.
     */
    List<TreatmentStart> drawn(int draw, int attempt) {
        List<TreatmentStart> all = new ArrayList<>(observed);
        for (int s = 0; s < strata.size(); s++) {
            List<TreatmentStart> stratum = starts.get(s);
            int[] units = strata.get(s);
            long[] bits = new long[units.length];
            for (int i = 0; i < bits.length; i++) {
                bits[i] = streams.get(units[i]).bits(draw + attempt * ATTEMPT);
            }
            // From the highest start on all places are alike, so that only those before it need be told apart.
            TreatmentStart highest = stratum.get(stratum.size() - 1);
            int[] lowest = LowestNumbers.places(bits, stratum.indexOf(highest));
            for (int unit : units) {
                all.set(unit, highest);
            }
            for (int place = 0; place < lowest.length; place++) {
                all.set(units[lowest[place]], stratum.get(place));
            }
        }
        return all;
    }

    /**
     * Returns the starts of all units in one of all different assignments.
     *
     * @param index from 0 to {@link #count}
     */
    List<TreatmentStart> numbered(long index) {
        List<TreatmentStart> all = new ArrayList<>(observed);
        long rest = index;
        for (int s = 0; s < strata.size(); s++) {
            List<TreatmentStart> left = new ArrayList<>(starts.get(s));
            long count = arrangements(left, Long.MAX_VALUE - 1);
            long own = rest % count;
            rest /= count;
            for (int unit : strata.get(s)) {
                int chosen = 0;
                // Arrangements that begin with a start are a share of all: as many as it has of the places.
                long beginning = count * occurrences(left, chosen) / left.size();
                while (own >= beginning) {
                    own -= beginning;
                    chosen += occurrences(left, chosen);
                    beginning = count * occurrences(left, chosen) / left.size();
                }
                count = beginning;
                all.set(unit, left.remove(chosen));
            }
        }
        return all;
    }

    /** Returns the number of units that change places. */
    int units() {
        return strata.stream().mapToInt(each -> each.length).sum();
    }

    /** Returns in how many ways sorted starts can be arranged, or {@code limit} + 1 when there are more. */
    private static long arrangements(List<TreatmentStart> sorted, long limit) {
        long count = 1;
        int same = 0;
        for (int placed = 0; placed < sorted.size(); placed++) {
            same = placed > 0 && sorted.get(placed).equals(sorted.get(placed - 1)) ? same + 1 : 1;
            count = count * (placed + 1) / same;
            if (count > limit) {
                return limit + 1;
            }
        }
        return count;
    }

    private static int occurrences(List<TreatmentStart> sorted, int from) {
        int to = from;
        while (to < sorted.size() && sorted.get(to).equals(sorted.get(from))) {
            to++;
        }
        return to - from;
    }
}
