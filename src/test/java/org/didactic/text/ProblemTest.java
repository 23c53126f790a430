package org.didactic.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void problemsAreToldAllAtOnceSortedByPlace() {
        Problems problems = new Problems();
        problems.add(new Problem(new Position("b.csv", 2, 1), "", "a cell is odd (x)", ""));
        problems.add(new Problem(new Position("a.yaml", 14, 15), "event_time", "this is wrong (3)", "choose 2"));
        problems.add(new Problem(new Position("a.yaml", 9, 1), "study", "this is missing", "add it"));
        problems.add(new Problem(Position.ofFile("a.yaml"), "", "the file is large", ""));
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(UserErrorException.class)
                .hasMessage("""
                        a.yaml: the file is large.
                        a.yaml:9:1: study: this is missing.
                          Maybe add it.
                        a.yaml:14:15: event_time: this is wrong (3).
                          Maybe choose 2.
                        b.csv:2:1: a cell is odd (x).""");
    }

    @Test
    void aNearNameIsFoundAndAFarOneIsNot() {
        List<String> known = List.of("covariates", "cluster", "beds");
        assertThat(NearestName.of("covarates", known)).isEqualTo("covariates");
        assertThat(NearestName.of("Clutser", known)).isEqualTo("cluster");
        assertThat(NearestName.of("population", known)).isNull();
    }

    @Test
    void aNameOfOneOrTwoLettersIsNearOnlyItself() {
        assertThat(NearestName.of("q", List.of("x", "w"))).isNull();
        assertThat(NearestName.of("X", List.of("w", "x"))).isEqualTo("x");
        assertThat(NearestName.of("w2", List.of("w1", "wage"))).isNull();
    }

    @Test
    void textsAreOrderedByCodePoint() {
        String beyondTheBasicPlane = "\uD83D\uDE00";
        assertThat(CodePointOrder.INSTANCE.compare("\uFFFD", beyondTheBasicPlane))
                .isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("I", "i")).isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("ab", "abc")).isNegative();
        assertThat(CodePointOrder.INSTANCE.compare("é", "é")).isZero();
    }
}
