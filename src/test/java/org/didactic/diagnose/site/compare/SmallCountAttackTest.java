package org.didactic.diagnose.site.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.didactic.fixture.AttackedStudy;
import org.junit.jupiter.api.Test;

/** Ways round the hiding of small counts that a reader might try: what is left of a share, rates, another panel. */
class SmallCountAttackTest {
    private static final String HIDDEN = "[c]";

    private static final String DERIVED = """
                all: paid + both
                rate: 1000 * signed / population
                doubled: 2 * rate
            """;

    private static final String SHARE = "    - {id: share, panel: one, of: signed, per: both, scale: proportion";

    @Test
    void aShareDoesNotTellWhoIsLeft() {
        AttackedStudy study = study(DERIVED, SHARE + ", counts: [signed, both]}\n");
        String published = left(study, 20, 2).run().csv();

        assertThat(study.run().reason("share.trend@u01.site:2012")).isEqualTo(HIDDEN);
        assertThat(left(study, 19, 3).run().csv()).isEqualTo(published);
    }

    @Test
    void aShareOfAllDoesNotTellThatNobodyIsLeft() {
        AttackedStudy study = study(DERIVED, SHARE + ", counts: [signed, both]}\n");

        assertThat(left(study, 22, 0).run().reason("share.trend@u01.site:2012")).isEqualTo(HIDDEN);
    }

    @Test
    void aShareThatIsAColumnDoesNotTellWhoIsLeftEither() {
        AttackedStudy study = study(
                DERIVED + "    share: signed / both\n",
                "    - {id: share, panel: one, column: share, scale: proportion, counts: [signed, both]}\n");

        assertThat(left(study, 20, 2).run().reason("share.trend@u01.site:2012")).isEqualTo(HIDDEN);
    }

    @Test
    void aRateDoesNotTellTheCountThatItIsComputedFrom() {
        AttackedStudy study = study(DERIVED, SHARE + ", counts: [signed, both]}\n" + """
                    - {id: rate, panel: one, column: rate}
                    - {id: doubled, panel: one, column: doubled, combine: sum}
                """);
        String published = left(study, 4, 30).run().csv();

        assertThat(study.run().reason("rate.trend@u01.site:2012")).isEqualTo(HIDDEN);
        assertThat(study.run().reason("doubled.trend@u01.site:2012")).isEqualTo(HIDDEN);
        assertThat(left(study, 3, 31).run().csv()).isEqualTo(published);
    }

    @Test
    void neighboursAreNotFoundByWhatIsHidden() {
        AttackedStudy study = study(
                DERIVED, SHARE + ", counts: [signed, both]}\n", "  neighbours: {nearest: 5, by: [population, rate]}\n");
        String published = left(study, 4, 30).run().csv();

        assertThat(left(study, 3, 31).run().csv()).isEqualTo(published);
    }

    @Test
    void anotherPanelDoesNotTellIt() {
        AttackedStudy study = study(DERIVED, SHARE + """
                , counts: [signed, both]}
                    - {id: unpaid, panel: one, column: both, combine: sum, counts: [both]}
                    - {id: none, panel: two, column: none, combine: sum, counts: [none]}
                """, "  groups: [{total: both, parts: [signed, none]}]\n");
        String published = left(study, 3, 19).run().csv();

        assertThat(study.run().reason("none.trend@u01.site:2012")).isEqualTo(HIDDEN);
        assertThat(study.run().number("unpaid.trend@u01.site:2012")).isEqualTo(22);
        assertThat(left(study, 2, 20).run().csv()).isEqualTo(published);
    }

    @Test
    void aSumThatOnlyADerivationStatesDoesNotTellItsParts() {
        AttackedStudy study = study(DERIVED + "    unpaid: signed + none\n", """
                    - {id: signed, panel: one, column: signed, combine: sum, counts: [signed]}
                    - {id: unpaid, panel: one, column: unpaid, combine: sum, counts: [unpaid]}
                    - {id: none, panel: one, column: none, combine: sum, counts: [none]}
                """);
        String published = left(study, 3, 19).run().csv();

        assertThat(study.run().reason("none.trend@u01.site:2012")).isEqualTo(HIDDEN);
        assertThat(left(study, 2, 20).run().csv()).isEqualTo(published);
    }

    @Test
    void aShareIsMadeOfCountsUnlessTheFileSaysThatItIsNot() {
        AttackedStudy study = left(study(DERIVED, SHARE + "}\n"), 2, 47);
        AttackedStudy open = left(study(DERIVED, SHARE + ", counts: []}\n"), 2, 47);

        assertThat(study.run().reason("share.trend@u01.site:2012")).isEqualTo(HIDDEN);
        assertThat(study.run().briefings().remarks()).isEmpty();
        assertThat(open.run().number("share.trend@u01.site:2012")).isEqualTo(2 / 49.0);
        assertThat(open.run().briefings().remarks())
                .containsExactly("Nothing is hidden in share, as the file says that it rests on no counts of people.");
    }

    private static AttackedStudy study(String derived, String measures, String... more) {
        return new AttackedStudy(derived, "  measures:\n" + measures + String.join("", more));
    }

    /** Puts the counts of u01 in 2012. */
    private static AttackedStudy left(AttackedStudy study, int signed, int none) {
        return study.put(1, 2012, "signed", signed).put(1, 2012, "none", none);
    }
}
