package org.didactic.diagnose.site.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.didactic.diagnose.site.OwnEstimate;
import org.didactic.diagnose.site.OwnEstimate.Refused;
import org.didactic.fixture.BriefedStudy;
import org.junit.jupiter.api.Test;

/** What small counts hide stays hidden, whatever is computed from all pages together. */
class HiddenCountsTest {
    private static final String HIDDEN = "[c]";

    /** Small counts of two sites and of two units outside, one of them a neighbour of u01. */
    private static BriefedStudy small() {
        return new BriefedStudy()
                .put(0, 2002, "told", 2)
                .put(1, 2004, "helped", 0)
                .put(9, 2003, "nothing", 3)
                .put(10, 2006, "helped", 4);
    }

    @Test
    void aSmallCountHidesEveryNumberThatNeedsIt() {
        BriefedStudy.Out out = small().run();

        assertThat(out.reason("told.trend@u00.site:2002")).isEqualTo(HIDDEN);
        assertThat(out.reason("helped.trend@u01.site:2004")).isEqualTo(HIDDEN);
        assertThat(out.numbers().rows())
                .filteredOn(row -> row.name().term().equals("site:2001"))
                .hasSize(10)
                .allMatch(row -> !Double.isNaN(out.number(row.id())));
    }

    @Test
    void theSmallestOtherPartIsHiddenWithIt() {
        int helped = BriefedStudy.count(0, 2002, "helped");
        assertThat(helped).isLessThan(BriefedStudy.count(0, 2002, "nothing"));

        assertThat(small().run().reason("helped.trend@u00.site:2002")).isEqualTo(HIDDEN);
    }

    /**
     * The strongest attack of all: where other hidden counts, with the same counts shown, give the same file byte for byte,
     * nothing in it tells one from the other, neither differences of means nor changes nor quartiles.
     */
    @Test
    void otherHiddenCountsGiveTheSameFileByteForByte() {
        String published = small().run().csv();

        assertThat(moved(0, 2002, "told", 2, "helped").run().csv()).isEqualTo(published);
        assertThat(moved(1, 2004, "helped", 0, "told").run().csv()).isEqualTo(published);
        assertThat(moved(9, 2003, "nothing", 3, "helped").run().csv()).isEqualTo(published);
        assertThat(moved(10, 2006, "helped", 4, "told").run().csv()).isEqualTo(published);
    }

    @Test
    void aCountThatIsShownDoesChangeTheFile() {
        assertThat(small().put(0, 2001, "told", BriefedStudy.count(0, 2001, "told") + 1)
                        .run()
                        .csv())
                .isNotEqualTo(small().run().csv());
    }

    @Test
    void changesRestOnThePeriodsThatAreShown() {
        BriefedStudy.Out out = small().run();

        assertThat(out.number("told.change@u00.before")).isEqualTo(out.number("told.trend@u00.site:2001"));
        assertThat(out.number("told.change@u00.programme"))
                .isCloseTo(
                        mean(out, "told.trend@u00.programme:", 2003, 2004, 2005, 2006)
                                - out.number("told.trend@u00.programme:2001"),
                        within(1e-15));
    }

    @Test
    void aSiteWithAHiddenPeriodHasNoEstimateOfItsOwn() {
        OwnEstimate own = small().run().site("u01").measures().get(0).own();

        assertThat(own).isInstanceOf(Refused.class);
        assertThat(((Refused) own).reason()).isEqualTo("its number for 2004 is hidden, as it would tell of few people");
    }

    @Test
    void aCountThatItsPublisherHidesIsNotComputedEither() {
        BriefedStudy.Out out = new BriefedStudy().put(0, 2004, "told", "[c]").run();

        assertThat(out.reason("told.trend@u00.site:2004")).isEqualTo(HIDDEN);
        assertThat(out.reason("helped.trend@u00.site:2004")).isEqualTo(HIDDEN);
    }

    /** The small study with one more in a hidden count and one less in that hidden with it. */
    private static BriefedStudy moved(int unit, int year, String small, int count, String other) {
        int moved = count == 4 ? -1 : 1;
        return small().put(unit, year, small, count + moved)
                .put(unit, year, other, BriefedStudy.count(unit, year, other) - moved);
    }

    private static double mean(BriefedStudy.Out out, String id, int... years) {
        return Arrays.stream(years)
                .mapToDouble(year -> out.number(id + year))
                .average()
                .orElseThrow();
    }
}
