package org.didactic.diagnose.site.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.didactic.numeric.RowSpace;
import org.didactic.spec.BriefingsSpec.Zeros;
import org.junit.jupiter.api.Test;

class HiddenCellsTest {
    private static final List<CountSum> ONE = List.of(new CountSum(0, List.of(1, 2, 3)));

    @Test
    void aSmallPartHidesTheSmallestOfTheOthersWithIt() {
        assertThat(hidden(ONE, 90, 3, 60, 27)).containsExactly(1, 3);
    }

    @Test
    void ofTwoPartsThatAreAlikeTheFirstIsHidden() {
        assertThat(hidden(ONE, 63, 3, 30, 30)).containsExactly(1, 2);
    }

    @Test
    void fiveIsShownAndFourIsNot() {
        assertThat(hidden(ONE, 35, 5, 10, 20)).isEmpty();
        assertThat(hidden(ONE, 34, 4, 10, 20)).containsExactly(1, 2);
    }

    @Test
    void noneOfManyIsHiddenAndNoneOfNobodyIsNot() {
        assertThat(hidden(ONE, 30, 0, 10, 20)).containsExactly(1, 2);
        assertThat(hidden(ONE, 0, 0, 0, 0)).isEmpty();
        assertThat(hidden(List.of(), 0)).containsExactly(0);
    }

    @Test
    void whereZerosAreShownOneHidesNothing() {
        List<CountCell> cells = List.of(cell(30), cell(0), cell(10), cell(20));

        assertThat(places(HiddenCells.of(cells, ONE, Zeros.SHOWN, Set.of()))).isEmpty();
        assertThat(places(HiddenCells.of(cells, ONE, Zeros.SHOWN, Set.of(2)))).containsExactly(1, 2);
    }

    @Test
    void hiddenPartsThatAreFewTogetherHideAnother() {
        assertThat(hidden(ONE, 63, 2, 1, 60)).containsExactly(1, 2, 3);
        assertThat(hidden(ONE, 66, 2, 4, 60)).containsExactly(1, 2);
    }

    @Test
    void aSmallTotalHidesItsParts() {
        assertThat(hidden(ONE, 4, 2, 1, 1)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aTotalThatIsAPartIsProtectedAboveAndBelow() {
        List<CountSum> nested = List.of(new CountSum(0, List.of(1, 2)), new CountSum(2, List.of(3, 4)));

        assertThat(hidden(nested, 110, 10, 100, 2, 98)).containsExactly(3, 4);
        assertThat(hidden(nested, 64, 60, 4, 2, 2)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void sumsThatTellTogetherWhatNoneTellsAloneAreFound() {
        // 0 = 1 + 2 and 3 = 1 + 4 share the first part; 5 = 2 + 4: two hidden in each, yet all three follow.
        List<CountSum> ring =
                List.of(new CountSum(0, List.of(1, 2)), new CountSum(3, List.of(1, 4)), new CountSum(5, List.of(2, 4)));

        assertThat(RowSpace.determined(List.of(new int[] {1, 1, 0}, new int[] {1, 0, 1}, new int[] {0, 1, 1}), 3))
                .containsExactly(true, true, true);
        assertThat(hidden(ring, 5, 2, 3, 6, 4, 7)).containsExactly(0, 1, 2, 4);
    }

    @Test
    void aCountThatIsMissingHelpsNobodyAndOneThatItsPublisherHidesIsProtected() {
        List<CountCell> missing = List.of(cell(90), new CountCell(null, false), new CountCell(3.0, false), cell(60));
        List<CountCell> withheld = List.of(cell(90), new CountCell(null, true), cell(30), cell(60));

        assertThat(places(HiddenCells.of(missing, ONE, Zeros.HIDDEN, Set.of()))).containsExactly(2);
        assertThat(places(HiddenCells.of(withheld, ONE, Zeros.HIDDEN, Set.of())))
                .containsExactly(1, 2);
    }

    @Test
    void whateverTheCountsNoHiddenOneMovesAloneWhenTheShownOnesStay() {
        Random random = new Random(20261122);
        List<CountSum> nested = List.of(
                new CountSum(0, List.of(1, 2)), new CountSum(1, List.of(3, 4, 5)), new CountSum(2, List.of(6, 7)));
        for (int draw = 0; draw < 2000; draw++) {
            int[] parts = random.ints(5, 0, 14).toArray();
            int first = parts[0] + parts[1] + parts[2];
            int second = parts[3] + parts[4];
            int[] counts = {first + second, first, second, parts[0], parts[1], parts[2], parts[3], parts[4]};
            List<Integer> hidden = hidden(nested, counts);

            for (int cell : hidden) {
                assertThat(canMove(cell, hidden))
                        .as("%s of %s in %s", cell, hidden, counts)
                        .isTrue();
            }
        }
    }

    /** Whether there are other counts, equal where they are shown, in which this one differs: tried out, not solved. */
    private static boolean canMove(int cell, List<Integer> hidden) {
        int[] move = new int[5];
        for (int code = 0; code < 243; code++) {
            int rest = code;
            for (int part = 0; part < 5; part++) {
                move[part] = rest % 3 - 1;
                rest /= 3;
            }
            int first = move[0] + move[1] + move[2];
            int second = move[3] + move[4];
            int[] all = {first + second, first, second, move[0], move[1], move[2], move[3], move[4]};
            if (all[cell] != 0 && IntStream.range(0, 8).allMatch(each -> all[each] == 0 || hidden.contains(each))) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> hidden(List<CountSum> sums, int... counts) {
        List<CountCell> cells = new ArrayList<>();
        for (int count : counts) {
            cells.add(cell(count));
        }
        return places(HiddenCells.of(cells, sums, Zeros.HIDDEN, Set.of()));
    }

    private static CountCell cell(double count) {
        return new CountCell(count, false);
    }

    private static List<Integer> places(boolean[] hidden) {
        return IntStream.range(0, hidden.length)
                .filter(place -> hidden[place])
                .boxed()
                .toList();
    }
}
