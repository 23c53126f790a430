package org.didactic.reproduce.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.didactic.text.Sha256;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The list of components is written by {@code make sbom}; these tests tell when that was forgotten. */
class ComponentsTest {
    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @Test
    void everyComponentIsTheJarOnTheClassPath() throws IOException {
        List<Path> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        for (Map<?, ?> component : components()) {
            String name = component.get("name") + "-" + component.get("version") + ".jar";
            Path jar = jars.stream()
                    .filter(each -> each.endsWith(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not on the class path: run `make sbom`"));
            assertThat(hash(component)).as(name).isEqualTo(Sha256.of(Files.readAllBytes(jar)));
        }
    }

    @Test
    void everyDependencyOfTheProgramIsAComponent() throws IOException {
        List<Object> names =
                components().stream().<Object>map(each -> each.get("name")).toList();
        String pom = Files.readString(Path.of("pom.xml"));
        Matcher dependency = DEPENDENCY.matcher(pom.substring(pom.indexOf("</dependencyManagement>")));
        int found = 0;
        while (dependency.find()) {
            Matcher artifact = ARTIFACT.matcher(dependency.group(1));
            if (!dependency.group(1).contains("<scope>test</scope>") && artifact.find()) {
                assertThat(names).contains(artifact.group(1));
                found++;
            }
        }
        assertThat(found).isGreaterThan(5);
    }

    /** CycloneDX asks for these members; that its makers uploaded a component somewhere is nothing to a reader. */
    @Test
    void theListIsOfCycloneDxAndNamesNoPlaceOfUploads() throws IOException {
        Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text());
        assertThat(root.get("bomFormat")).isEqualTo("CycloneDX");
        assertThat(root.get("specVersion")).isEqualTo("1.6");
        assertThat(root.get("version")).isEqualTo(1);
        for (Map<?, ?> component : components()) {
            assertThat(component.get("type")).isEqualTo("library");
            assertThat(String.valueOf(component.get("purl")))
                    .startsWith("pkg:maven/")
                    .contains("@");
            assertThat(component.get("bom-ref")).isEqualTo(component.get("purl"));
        }
        assertThat(text()).doesNotContain("distribution-intake", "/staging/", "/deploy/");
    }

    @Test
    void theLicencesOfAllComponentsAreTold() throws IOException {
        String table = LicenceTable.of(text());
        for (Map<?, ?> component : components()) {
            assertThat(table)
                    .containsPattern("\\| " + component.get("group") + ":" + component.get("name") + " \\| "
                            + component.get("version") + " \\| (?:Apache-2\\.0|BSD-[23]-Clause) \\|");
        }
        assertThat(table).contains("| OFL-1.1 |");
    }

    private static Object hash(Map<?, ?> component) {
        return ((List<?>) component.get("hashes"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> "SHA-256".equals(each.get("alg")))
                        .map(each -> each.get("content"))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<Map<?, ?>> components() throws IOException {
        Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text());
        return ((List<?>) root.get("components"))
                .stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private static String text() throws IOException {
        try (var stream = ComponentsTest.class.getResourceAsStream("sbom.cdx.json")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
