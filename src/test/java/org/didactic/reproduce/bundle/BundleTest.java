package org.didactic.reproduce.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.didactic.text.Sha256;
import org.didactic.text.UserErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class BundleTest {
    private static final String ROOT = "stated/";

    private final TimeZone timeZone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restoreDefaults() {
        TimeZone.setDefault(timeZone);
        Locale.setDefault(locale);
    }

    @Test
    void twoPackingsInOtherPlacesGiveTheSameBytes() throws IOException {
        byte[] here = Unzipped.archive(StatedStudy.stated(folder.resolve("here")));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
        Locale.setDefault(new Locale("tr", "TR"));
        byte[] there = Unzipped.archive(StatedStudy.stated(folder.resolve("there")));
        assertThat(there).isEqualTo(here);
    }

    @Test
    void thePackageHoldsInputsOutputsAndProgramInOrderOfTheirNames() throws IOException {
        Unzipped zip = zip(StatedStudy.stated(folder));
        assertThat(List.copyOf(zip.files().keySet()))
                .contains(
                        "stated/LICENCES.md",
                        "stated/README.md",
                        "stated/SHA256SUMS",
                        "stated/analysis/analysis.yaml",
                        "stated/analysis/data/visits.csv",
                        "stated/analysis/text/more.md",
                        "stated/analysis/text/report.md",
                        "stated/codecheck.yml",
                        "stated/didactic",
                        "stated/licences/Apache-2.0.txt",
                        "stated/licences/BSD-2-Clause-flexmark.txt",
                        "stated/licences/OFL-1.1-source-sans-3.txt",
                        "stated/output/stated/index.html",
                        "stated/output/stated/manifest.json",
                        "stated/output/stated/results.csv",
                        "stated/ro-crate-metadata.json",
                        "stated/sbom.cdx.json")
                .isSorted()
                .allMatch(each -> each.startsWith(ROOT));
    }

    @Test
    void dataThatDoNotTravelAreDescribedAndLeftOut() throws IOException {
        StatedStudy study = StatedStudy.stated(folder);
        String hash = Sha256.of(Files.readAllBytes(study.data().resolve("starts.csv")));
        Bundle bundle = Bundle.of(study.packed());
        Unzipped zip = Unzipped.of(Unzipped.archive(study));
        assertThat(bundle.absent()).containsExactly("data/starts.csv");
        assertThat(zip.files()).doesNotContainKey("stated/analysis/data/starts.csv");
        assertThat(zip.files().values()).noneMatch(each -> Sha256.of(each).equals(hash));
        assertThat(zip.text("stated/README.md")).contains(hash, "Write to the register");
        assertThat(zip.text("stated/ro-crate-metadata.json")).contains(hash, "Write to the register");
    }

    @Test
    void aFileThatIsDataAndTableIsPackedOnceAndNotWhenItDoesNotTravel() throws IOException {
        String shown = "report: {tables: [{id: shown, file: visits.csv, label: Visits}]}\n";
        PackedStudy once =
                StatedStudy.of(folder, StatedStudy.SILENT + shown, "silent").packed();
        assertThat(once.files()).extracting(PackedFile::path).containsOnlyOnce("analysis/visits.csv");

        String staying = StatedStudy.SILENT.replace("visits.csv}", "visits.csv, travels: false}");
        StatedStudy study = StatedStudy.of(folder, staying + shown, "silent");
        assertThatThrownBy(study::packed)
                .isInstanceOf(UserErrorException.class)
                .hasMessageContaining("analysis/visits.csv: the file is also the data of a source");
    }

    @Test
    void readmesBesideThePackedDataGoWithThem() throws IOException {
        StatedStudy study = StatedStudy.stated(folder);
        Path data = study.analysisFile().resolveSibling("data");
        Files.writeString(data.resolve("README.md"), "How the clerks counted.");
        Files.writeString(data.resolve("README.pdf"), "x".repeat((1 << 20) + 1));
        Files.writeString(data.resolve("notes.md"), "Nobody's business.");
        Files.writeString(study.data().resolve("README.md"), "On terms of the register.");
        Unzipped zip = zip(study);
        assertThat(zip.text("stated/analysis/data/README.md")).isEqualTo("How the clerks counted.");
        assertThat(zip.files()).doesNotContainKeys("stated/analysis/data/README.pdf", "stated/analysis/data/notes.md");
        assertThat(zip.text("stated/SHA256SUMS")).contains("  analysis/data/README.md\n");
        assertThat(zip.text("stated/README.md")).contains("`analysis/data/README.md`");
        assertThat(ids(entity(graph(zip), "#run").get("object"))).doesNotContain("analysis/data/README.md");
    }

    @Test
    void theResearchObjectHasTheRootThatItsStandardAsksFor() throws IOException {
        List<Map<String, Object>> graph = graph(zip(StatedStudy.stated(folder)));
        assertThat(entity(graph, "ro-crate-metadata.json"))
                .containsEntry("@type", "CreativeWork")
                .containsEntry("conformsTo", Map.of("@id", "https://w3id.org/ro/crate/1.1"))
                .containsEntry("about", Map.of("@id", "./"));
        assertThat(entity(graph, "./"))
                .containsEntry("@type", "Dataset")
                .containsEntry("name", "Walk-in visits & outreach")
                .containsEntry("datePublished", "2026-03-31")
                .containsEntry("license", Map.of("@id", "https://spdx.org/licenses/CC-BY-4.0"))
                .containsKey("description");
    }

    @Test
    void aDateThatNobodyStatesIsLeftOutAndNamed() throws IOException {
        StatedStudy study = StatedStudy.silent(folder);
        assertThat(Bundle.of(study.packed()).unstated())
                .contains(new Unstated("package.date", "when the package is published, which RO-Crate asks for"));
        Map<?, ?> root = (Map<?, ?>) yaml(Unzipped.of(Unzipped.archive(study)).text("silent/ro-crate-metadata.json"));
        assertThat(root.toString()).doesNotContain("datePublished");
    }

    @Test
    void everyFileHasItsHashInTheListOfHashes() throws IOException {
        Unzipped zip = zip(StatedStudy.stated(folder));
        List<String> lines = new ArrayList<>();
        zip.files().forEach((name, content) -> {
            if (!name.equals("stated/SHA256SUMS")) {
                lines.add(Sha256.of(content) + "  " + name.substring(ROOT.length()));
            }
        });
        assertThat(zip.text("stated/SHA256SUMS").lines()).containsExactlyElementsOf(lines);
    }

    @Test
    void everyFileIsAPartOfTheResearchObjectWithItsSizeAndHash() throws IOException {
        Unzipped zip = zip(StatedStudy.stated(folder));
        List<Map<String, Object>> graph = graph(zip);
        List<String> names = zip.files().keySet().stream()
                .map(each -> each.substring(ROOT.length()))
                .filter(each -> !each.equals("ro-crate-metadata.json"))
                .toList();
        assertThat(ids(entity(graph, "./").get("hasPart"))).containsExactlyInAnyOrderElementsOf(names);
        for (String name : names) {
            byte[] content = zip.files().get(ROOT + name);
            if (!name.equals("SHA256SUMS")) {
                assertThat(entity(graph, name))
                        .containsEntry("@type", "File")
                        .containsEntry("sha256", Sha256.of(content))
                        .containsEntry("contentSize", Integer.toString(content.length));
            }
        }
        assertThat(ids(entity(graph, "#run").get("object")))
                .contains("analysis/analysis.yaml", "analysis/data/visits.csv", "#source-starts");
        assertThat(ids(entity(graph, "#run").get("result"))).contains("output/stated/results.csv");
    }

    @Test
    void everythingThatTheResearchObjectRefersToIsInIt() throws IOException {
        List<Map<String, Object>> graph = graph(zip(StatedStudy.stated(folder)));
        List<String> known = new ArrayList<>(
                graph.stream().map(each -> String.valueOf(each.get("@id"))).toList());
        known.add("https://w3id.org/ro/crate/1.1");
        assertThat(known).doesNotHaveDuplicates();
        for (Map<String, Object> each : graph) {
            each.values().forEach(value -> assertThat(known).containsAll(ids(value)));
        }
    }

    @Test
    void codecheckListsTablesFiguresAndNumbers() throws IOException {
        Unzipped zip = zip(StatedStudy.stated(folder));
        Map<?, ?> yaml = (Map<?, ?>) yaml(zip.text("stated/codecheck.yml"));
        Map<?, ?> paper = (Map<?, ?>) yaml.get("paper");
        assertThat(paper.get("title")).isEqualTo("Outreach and visits");
        assertThat(paper.get("reference")).isEqualTo("https://doi.org/10.1234/visits.5");
        List<String> files = ((List<?>) yaml.get("manifest"))
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("file")))
                        .toList();
        assertThat(files).contains("output/stated/results.csv", "output/stated/tables/table-1.csv");
        assertThat(files).allMatch(each -> zip.files().containsKey(ROOT + each));
    }

    @Test
    void textsOfAStrangerStayTexts() throws IOException {
        String hostile = "a|b`c`<b>&\\\" : # ${x} [l](u)\\n- [x] **done** */ {{y}}";
        StatedStudy study = StatedStudy.of(
                folder,
                StatedStudy.STATED
                        .replace("Counts by the areas' own clerks", hostile)
                        .replace("Ann Author", hostile)
                        .replace("Outreach and visits", hostile)
                        .replace("We thank the clerks.", hostile),
                "stated");
        Unzipped zip = zip(study);
        String plain = "a|b`c`<b>&\" : # ${x} [l](u)\n- [x] **done** */ {{y}}";
        Map<?, ?> paper = (Map<?, ?>) ((Map<?, ?>) yaml(zip.text("stated/codecheck.yml"))).get("paper");
        assertThat(paper.get("title")).isEqualTo(plain);
        assertThat(entity(graph(zip), "#author-1")).containsEntry("name", plain);
        String readme = zip.text("stated/README.md");
        assertThat(readme)
                .contains("a\\|b\\`c\\`\\<b\\>\\&\" : \\# \\${x}".replace("{x}", "\\{x\\}"))
                .doesNotContain("<b>", "\n- [x] **done**", "[l](u)");
    }

    @Test
    void aFileThatChangedSinceTheReportIsNotPacked() throws IOException {
        for (String name : List.of("results.csv", "tables/table-1.csv")) {
            StatedStudy study = StatedStudy.stated(folder.resolve(name.replace('/', '-')));
            Path file = study.report().resolve(name);
            Files.writeString(file, Files.readString(file) + "\n");
            assertThatThrownBy(study::packed)
                    .isInstanceOf(ChangedStudyException.class)
                    .hasMessageContaining(name + ": the file is not the one that the manifest records (")
                    .hasMessageEndingWith(").");
        }
        StatedStudy study = StatedStudy.stated(folder.resolve("data"));
        Path data = study.data().resolve("starts.csv");
        Files.writeString(data, Files.readString(data).replace("2013", "2012"));
        assertThatThrownBy(study::packed)
                .isInstanceOf(ChangedStudyException.class)
                .hasMessageContaining("starts.csv");
    }

    private static Unzipped zip(StatedStudy study) throws IOException {
        return Unzipped.of(Unzipped.archive(study));
    }

    private static Object yaml(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> graph(Unzipped zip) {
        Map<?, ?> root = (Map<?, ?>) yaml(zip.text("stated/ro-crate-metadata.json"));
        return (List<Map<String, Object>>) root.get("@graph");
    }

    private static Map<String, Object> entity(List<Map<String, Object>> graph, String id) {
        return graph.stream()
                .filter(each -> id.equals(each.get("@id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entity " + id));
    }

    /** The ids that a value refers to. */
    private static List<String> ids(Object value) {
        List<String> ids = new ArrayList<>();
        if (value instanceof Map<?, ?> reference && reference.get("@id") instanceof String id) {
            ids.add(id);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> ids.addAll(ids(each)));
        }
        return ids;
    }
}
