package org.didactic.synthetic;

import java.util.Arrays;
import java.util.List;

/** {@code spending.csv}: gross current expenditure on long-term care of people 65 and over, thousand pounds. */
final class SpendingFile {

    private final Circumstances circumstances;
    private final ExpenditureRate rate;
    private final Gaps gaps;
    private final CsvFile csv = new CsvFile("authority", "year", "care_type", "gross_current_expenditure");

    SpendingFile(List<Authority> authorities, Circumstances circumstances, ExpenditureRate rate, Draw draw) {
        this.circumstances = circumstances;
        this.rate = rate;
        List<String> types =
                Arrays.stream(CareType.values()).map(CareType::label).toList();
        this.gaps = new Gaps(authorities, types, draw.at("gaps"))
                .with(2, Gaps.ZERO)
                .with(1, Gaps.BLANK)
                .with(1, Gaps.SUPPRESSED);
        authorities.forEach(this::write);
    }

    /** The lines written so far. */
    CsvFile csv() {
        return csv;
    }

    private void write(Authority a) {
        for (int year : Window.years()) {
            for (Geography.Part part : Geography.parts(a, year)) {
                for (CareType type : CareType.values()) {
                    double pounds = part.share() * rate.of(a, year, type) * circumstances.population(a, year) / 1000;
                    String cell = gaps.orElse(a, year, type.label(), CsvFile.whole(pounds));
                    csv.row(part.code(), Integer.toString(year), type.label(), cell);
                }
            }
        }
    }
}
