package org.didactic.synthetic;

import java.util.List;

/** {@code clients.csv}: clients 65 and over in long-term support at the end of the year, by care type. */
final class ClientsFile {

    private final Clients clients;
    private final CsvFile csv = new CsvFile("authority", "year", "residential_clients", "community_clients");

    ClientsFile(List<Authority> authorities, Clients clients) {
        this.clients = clients;
        authorities.forEach(this::write);
    }

    /** The lines written so far. */
    CsvFile csv() {
        return csv;
    }

    private void write(Authority a) {
        for (int year : Window.years()) {
            for (Geography.Part part : Geography.parts(a, year)) {
                csv.row(
                        part.code(),
                        Integer.toString(year),
                        CsvFile.toFive(part.share() * clients.of(a, year, CareType.RESIDENTIAL)),
                        CsvFile.toFive(part.share() * clients.of(a, year, CareType.COMMUNITY)));
            }
        }
    }
}
