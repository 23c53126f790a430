package org.didactic.report.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.didactic.report.evidence.EvidenceEntry.Person;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.Test;

/** Reads libraries of references, good and bad. */
class EvidenceReaderTest {
    @Test
    void bibtexIsReadWithItsOwnFields() {
        EvidenceEntry entry = bib("""
                Text between references is passed over.
                @article{ muller2020,
                  author = "M{\\"u}ller, Anna and Jean van der Berg and {The 5% Group}",
                  title = {Care {AT} home -- 5\\% of it},
                  year = 2020,
                  journal = {A Journal},
                  doi = {https://doi.org/10.1000/ab_c(1)},
                  Design = {A trial of 12
                    wards}, effect = {3% less}, closeness = {far},
                }
                """).entries().get(0);

        assertThat(entry.authors())
                .containsExactly(
                        new Person("Müller", "Anna"),
                        new Person("van der Berg", "Jean"),
                        new Person("The 5% Group", ""));
        assertThat(entry.title()).isEqualTo("Care AT home – 5% of it");
        assertThat(entry.design()).isEqualTo("A trial of 12 wards");
        assertThat(entry.effect()).isEqualTo("3% less");
        assertThat(entry.cited()).isEqualTo("Müller et al., 2020");
        assertThat(entry.reference())
                .isEqualTo("Müller Anna, van der Berg Jean, The 5% Group (2020). Care AT home – 5% of it. A Journal.");
        assertThat(entry.link()).isEqualTo("https://doi.org/10.1000/ab_c(1)");
    }

    @Test
    void cslJsonIsReadWithTheSameFields() {
        EvidenceEntry entry = EvidenceReader.read("""
                [{"id": "muller2020", "type": "article-journal", "title": "Care at home",
                  "author": [{"family": "Müller", "given": "Anna"}, {"literal": "The Group"}],
                  "issued": {"date-parts": [[2020, 5]]}, "container-title": "A Journal", "DOI": "10.1000/abc",
                  "custom": {"design": "A trial", "cost": "£4.00 for each £1"}}]
                """.getBytes(StandardCharsets.UTF_8), "library.json")
                .entries()
                .get(0);

        assertThat(entry.cited()).isEqualTo("Müller and The Group, 2020");
        assertThat(entry.cost()).isEqualTo("£4.00 for each £1");
        assertThat(entry.design()).isEqualTo("A trial");
        assertThat(entry.venue()).isEqualTo("A Journal");
        assertThat(entry.link()).isEqualTo("https://doi.org/10.1000/abc");
    }

    @Test
    void numbersOfCslJsonKeepTheTextThatTheyHaveInTheFile() {
        EvidenceEntry entry = EvidenceReader.read("""
                [{"id": "a", "title": "A", "issued": {"date-parts": [[2020]]}, "publisher": null,
                  "custom": {"cost": 1.20, "effect": 1e-3, "quality": true, "design": "null"}}]
                """.getBytes(StandardCharsets.UTF_8), "library.json")
                .entries()
                .get(0);

        assertThat(entry.cost()).isEqualTo("1.20");
        assertThat(entry.effect()).isEqualTo("1e-3");
        assertThat(entry.quality()).isEqualTo("true");
        assertThat(entry.design()).isEqualTo("null");
        assertThat(entry.venue()).isEmpty();
    }

    @Test
    void whatCslJsonHoldsInAnotherFormIsTold() {
        assertThat(problems("""
                        [{"id": "a", "title": ["A"], "issued": {"date-parts": [[2020]]}, "author": ["Doe"]},
                         "b", [1],
                         {"id": "c", "title": "C", "issued": {"date-parts": [[2020]]}, "custom": {"cost": {"low": 1}}},
                         {"id": "d", "title": "D", "issued": {"date-parts": [[2020]]}, "custom": "x"}]
                        """, "library.json"))
                .extracting(each -> each.lines().findFirst().orElseThrow())
                .contains(
                        "library.json: evidence: member 2 of the list is no object (b).",
                        "library.json: evidence: member 3 of the list is no object ().",
                        "library.json:1:9: a.title: a list or an object stands where a text should.",
                        "library.json:1:9: a.author: this is no list of objects.",
                        "library.json:3:9: c.cost: a list or an object stands where a text should.",
                        "library.json:4:9: d.custom: this is no object.");
    }

    @Test
    void abbreviationsServeAndCannotGrow() {
        assertThat(bib("@string{j = {A Journal}}\n@misc{a, title = {A}, year = 2020, journal = j # {, Part B}}")
                        .entries()
                        .get(0)
                        .venue())
                .isEqualTo("A Journal, Part B");
        StringBuilder doubling = new StringBuilder("@string{a0 = \"xxxxxxxx\"}\n");
        for (int i = 1; i <= 24; i++) {
            doubling.append("@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n");
        }
        doubling.append("@misc{a, title = a24, year = 2020}");
        assertThat(problems(doubling.toString()))
                .hasSize(24)
                .startsWith("library.bib:2:1: evidence: an abbreviation is made of other abbreviations (a1).\n"
                        + "  Maybe write the texts out.");
        StringBuilder much = new StringBuilder("@string{a = \"" + "x".repeat(300_000) + "\"}\n");
        for (int i = 0; i < 14; i++) {
            much.append("@misc{k" + i + ", title = a, year = 2020}\n");
        }
        assertThat(problems(much.toString()))
                .contains(
                        "library.bib: evidence: with its abbreviations written out it has more than 4,000,000 characters.\n"
                                + "  Maybe leave out what no reader needs.");
        assertThat(problems("@misc{a, title = " + "{x} # ".repeat(100_000) + "{y}, year = 2020}"))
                .containsExactly("library.bib: evidence: more than 1,000 texts are joined with #.\n"
                        + "  Maybe write the texts out.");
    }

    @Test
    void aReferenceWithoutAuthorsIsCitedByItsTitle() {
        assertThat(bib("@misc{a, title = {One two three four five}, year = {n.d.}}")
                        .entries()
                        .get(0)
                        .cited())
                .isEqualTo("“One two three four …”, n.d.");
    }

    @Test
    void allThatIsMissingIsToldWithItsLine() {
        assertThat(problems(
                        "@misc{a, year = {2020}}\n\n  @misc{b, title = {B}}\n@misc{c, title = {C}, year = {soon}}\n"))
                .containsExactly(
                        "library.bib:1:1: a.title: the reference has no title.\n  Maybe add title = {…}.",
                        "library.bib:3:3: b.year: the reference has no year.\n"
                                + "  Maybe four digits, or n.d. for a text without a date.",
                        "library.bib:4:1: c.year: this is no year (soon).\n"
                                + "  Maybe four digits, or n.d. for a text without a date.");
    }

    @Test
    void twoReferencesCannotHaveOneKey() {
        assertThat(problems("@misc{a, title = {A}, year = 2020}\n@misc{a, title = {B}, year = 2021}\n"))
                .containsExactly("library.bib:2:1: a.key: two references have this key (a).\n"
                        + "  Maybe the other stands in line 1; give this one a key of its own.");
    }

    @Test
    void whatIsNoLibraryIsToldWithItsPlace() {
        assertThat(problems("@misc{a,\n  title = {A}\n  year = 2020}\n").get(0))
                .startsWith("library.bib:3:3: evidence: this is no BibTeX from here on.");
        assertThat(problems("@misc{a, title = {A}, year = sometime}").get(0))
                .contains("a word without braces or quotes names nothing");
        assertThat(problems("").get(0)).startsWith("library.bib: evidence: there is no reference in it.");
        assertThat(problems("@misc{a, title = " + "{".repeat(10_000) + "}").get(0))
                .contains("braces stand in more than");
        assertThat(problems("@misc{a, title = {\\today}, year = 2020}").get(0))
                .contains("\\today is another day on every day");
        assertThat(problems("[".repeat(10_000), "library.json").get(0)).contains("this is no CSL-JSON");
        assertThat(problems("[{\"id\": ]", "library.json").get(0)).contains("this is no CSL-JSON from here on");
    }

    @Test
    void anAddressThatActsIsNoLink() {
        assertThat(bib("@misc{a, title = {A}, year = 2020, url = {javascript:alert(1)}}")
                        .entries()
                        .get(0)
                        .link())
                .isEmpty();
    }

    @Test
    void theLibraryOfTheDemonstrationIsRead() throws IOException {
        EvidenceLibrary library =
                EvidenceReader.read(Files.readAllBytes(Path.of("analyses/cls/evidence.bib")), "evidence.bib");

        assertThat(library.keys()).contains("prunty2025", "ndti2023");
        assertThat(library.entries()).allSatisfy(each -> {
            assertThat(each.design()).isNotEmpty();
            assertThat(each.quality()).isNotEmpty();
            assertThat(each.closeness()).isNotEmpty();
        });
    }

    private static EvidenceLibrary bib(String source) {
        return EvidenceReader.read(source.getBytes(StandardCharsets.UTF_8), "library.bib");
    }

    private static List<String> problems(String source) {
        return problems(source, "library.bib");
    }

    private static List<String> problems(String source, String name) {
        return catchThrowableOfType(
                        UserErrorException.class,
                        () -> EvidenceReader.read(source.getBytes(StandardCharsets.UTF_8), name))
                .problems()
                .stream()
                .map(each -> each.message())
                .toList();
    }
}
