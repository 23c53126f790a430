package org.didactic.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

class CertificateTest {
    @Test
    void itHasALineForEachKindOfNumbers() throws IOException {
        assertThat(Certificate.stored().lines())
                .extracting(Certificate.Line::quantity)
                .containsExactlyElementsOf(
                        Arrays.stream(Quantity.values()).map(Quantity::label).toList());
        assertThat(Certificate.stored().lines()).allMatch(each -> each.values() > 0);
    }

    @Test
    void theMethodsShowTheSameTable() throws IOException {
        String methods = Files.readString(Certificate.METHODS);
        assertThat(Certificate.stored().into(methods)).isEqualTo(methods);
    }

    @Test
    @DisabledIfSystemProperty(named = "parity.write", matches = "true")
    void aDeviationAboveItsLineFails() {
        assertThatThrownBy(() -> Parity.close(Quantity.TWO_WAY, "above the line", 1.5, 1, 1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("the certificate says less");
    }

    @Test
    void deviationsAreRoundedUpAndAbsentDataKeepTheirLine() {
        Certificate.Line kept = new Certificate.Line(Quantity.WILD.label(), "old", "old", 2, "0");
        Certificate.Line replaced = new Certificate.Line(Quantity.TWO_WAY.label(), "old", "old", 1, "9e-1");
        SortedMap<String, Double> deviations = new TreeMap<>(Map.of("a", 2.1e-11, "b", 1e-15));
        Certificate anew = new Certificate(List.of(replaced, kept)).with(Map.of(Quantity.TWO_WAY, deviations));
        assertThat(anew.lines())
                .containsExactly(
                        new Certificate.Line(Quantity.TWO_WAY.label(), "fixest 0.14.2", "generated panel", 2, "3e-11"),
                        kept);
    }
}
