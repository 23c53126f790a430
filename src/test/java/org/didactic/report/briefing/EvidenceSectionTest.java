package org.didactic.report.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.didactic.report.evidence.EvidenceLibrary;
import org.didactic.report.evidence.EvidenceReader;
import org.junit.jupiter.api.Test;

/** What the page of a site says of other studies. */
class EvidenceSectionTest {
    private static final String LIBRARY = """
            @article{green2020, author = {Green, Ann and Brown, Bo}, title = {A trial}, year = {2020},
              doi = {10.1000/x.1}, design = {Randomised trial}, setting = {Two English counties},
              effect = {fewer requests ended in funded care}, cost = {Savings of £1.20 for each £1},
              quality = {Peer reviewed}, closeness = {Same country, older people}}
            @misc{claim, title = {A claim of five whole words}, year = {n.d.}, design = {Not known}, setting = {Not known},
              cost = {£4.00 for each £1}}
            @misc{bare, title = {Nothing else}, year = {2001}}
            """;

    private static final List<Map<String, Object>> ITEMS =
            new EvidenceSection(EvidenceReader.read(LIBRARY.getBytes(StandardCharsets.UTF_8), "evidence.bib")).model();

    @Test
    void aStudyIsNamedWithItsFindingsItsDesignAndItsQuality() {
        assertThat(ITEMS.get(0))
                .containsEntry("cited", "Green and Brown, 2020")
                .containsEntry("href", "https://doi.org/10.1000/x.1")
                .containsEntry("found", "Fewer requests ended in funded care. Savings of £1.20 for each £1.")
                .containsEntry("made", "Randomised trial; two English counties.")
                .containsEntry("judged", "Quality: peer reviewed. How close: same country, older people.");
    }

    @Test
    void aReferenceWithoutAuthorsHasItsWholeTitle() {
        assertThat(ITEMS.get(1))
                .containsEntry("cited", "“A claim of five whole words”, n.d.")
                .containsEntry("made", "Design and setting: not known.")
                .containsEntry("judged", "");
    }

    @Test
    void whatTheLibraryDoesNotSayIsLeftOut() {
        assertThat(ITEMS.get(2))
                .containsEntry("href", "")
                .containsEntry("found", "")
                .containsEntry("made", "")
                .containsEntry("judged", "");
        assertThat(new EvidenceSection(EvidenceLibrary.EMPTY).model()).isEmpty();
    }
}
