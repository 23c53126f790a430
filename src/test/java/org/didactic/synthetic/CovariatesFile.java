package org.didactic.synthetic;

import java.util.List;

/** {@code covariates.csv}: residents, care-home beds and benefit claimants, all as counts that add up. */
final class CovariatesFile {

    private final Circumstances circumstances;
    private final CsvFile csv = new CsvFile(
            "authority",
            "year",
            "population65",
            "population80",
            "care_beds",
            "carers_allowance",
            "pension_credit",
            "attendance_allowance");

    CovariatesFile(List<Authority> authorities, Circumstances circumstances) {
        this.circumstances = circumstances;
        authorities.forEach(this::write);
    }

    /** The lines written so far. */
    CsvFile csv() {
        return csv;
    }

    private void write(Authority a) {
        for (int year : Window.years()) {
            for (Geography.Part part : Geography.parts(a, year)) {
                double population = part.share() * circumstances.population(a, year);
                double thousands = population / 1000;
                csv.row(
                        part.code(),
                        Integer.toString(year),
                        CsvFile.whole(population),
                        CsvFile.whole(population * circumstances.over80(a, year)),
                        CsvFile.whole(thousands * circumstances.beds(a, year)),
                        CsvFile.whole(thousands * circumstances.carersAllowance(a, year)),
                        CsvFile.whole(thousands * circumstances.pensionCredit(a, year)),
                        CsvFile.whole(thousands * circumstances.attendanceAllowance(a, year)));
            }
        }
    }
}
