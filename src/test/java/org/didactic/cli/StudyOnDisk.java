package org.didactic.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes studies of six areas over four years, two of them treated. */
final class StudyOnDisk {
    static final String DATA = """
            area,year,visits,start
            A,2010,10,2012
            A,2011,12,2012
            A,2012,17,2012
            A,2013,19,2012
            B,2010,20,2013
            B,2011,21,2013
            B,2012,22,2013
            B,2013,29,2013
            C,2010,11,
            C,2011,12,
            C,2012,NA,
            C,2013,14,
            D,2010,8,
            D,2011,10,
            D,2012,11,
            D,2013,10,
            E,2010,5,
            E,2011,7,
            E,2012,6,
            E,2013,8,
            F,2010,30,NA
            F,2011,31,NA
            F,2012,30,NA
            F,2013,33,NA
            """;

    private StudyOnDisk() {}

    /** Returns the folder of a study whose data lie beside its analysis file. */
    static Path write(Path parent, String study) throws IOException {
        Path folder = withoutData(parent, study, "");
        Files.writeString(folder.resolve("visits.csv"), DATA);
        return folder;
    }

    /** Returns the folder of a study whose data are absent. */
    static Path withoutData(Path parent, String study, String sourceKeys) throws IOException {
        Path folder = Files.createDirectories(parent.resolve(study));
        Files.writeString(
                folder.resolve("analysis.yaml"), """
                study: STUDY
                data:
                  sources:
                    visits: {file: visits.csv KEYS}
                  panel: {from: visits, unit: area, time: year}
                treatment: {start: start}
                outcomes: [{id: visits, column: visits}]
                estimators: [{id: twfe, method: twfe}]
                inference: {covariance: cluster, cluster: area}
                """.replace("STUDY", study).replace("KEYS", sourceKeys));
        return folder;
    }
}
