package org.didactic.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of a panel in the order of its file, also where several rows of the file make one of the panel. */
class FileOrderTest {
    @TempDir
    Path folder;

    @Test
    void aMergedRowStandsWhereTheFirstOfItsRowsStood() {
        Study study = Study.single(folder, "unit,time,start,y\nB,2,,1\nA2,2,,1\nB,1,,1\nA1,1,,1\nA1,2,,1\nA2,1,,1\n");
        study.sources.clear();
        study.merge("A", "A1", "A2");
        study.sources.add(study.source("s", null, Map.of(), null, List.of("y")));
        Panel panel = study.panel();

        assertThat(names(panel)).containsExactly("B 2", "A 2", "B 1", "A 1");
        assertThat(FileOrder.of(panel).place(FileOrder.of(panel).rows()[3])).isEqualTo("line 5 of source s");
    }

    @Test
    void aSpreadRowStandsWhereTheFirstOfItsRowsStood() {
        Study study = Study.single(
                folder,
                "unit,time,start,kind,n\nB,1,,q,3\nA,1,,y,1\nA,1,,q,2\nB,2,,y,4\nB,1,,y,5\nB,2,,q,6\nA,2,,y,7\n");
        study.sources.clear();
        study.sources.add(study.source("s", null, Map.of(), study.spread("kind", "n"), List.of()));

        assertThat(names(study.panel())).containsExactly("B 1", "A 1", "B 2", "A 2");
    }

    private static List<String> names(Panel panel) {
        return Arrays.stream(FileOrder.of(panel).rows())
                .mapToObj(row -> panel.units().get(panel.unit(row)) + " " + panel.time(row))
                .toList();
    }
}
