package org.didactic.synthetic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the synthetic tables into a folder: the same bytes on every machine and in every run. */
public final class MakeData {

    private static final Draw ROOT = Draw.seeded(20160401);

    private MakeData() {}

    /** Writes into the folder named by the only argument. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("MakeData: expected one argument, the target folder.");
            System.exit(2);
        }
        write(Path.of(arguments[0]));
    }

    /** Writes the six tables, replacing those that are there. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Authority> authorities = authorities();
        Circumstances around = new Circumstances(ROOT.at("circumstances").at(68));
        FundedShare funded = new FundedShare(ROOT.at("funded").at(480), around);
        SignpostedShare signposted = new SignpostedShare(ROOT.at("signposted").at(199), around);
        PlannedShare planned = new PlannedShare(ROOT.at("planned").at(792), around);
        ExpenditureRate rate = new ExpenditureRate(ROOT.at("expenditure").at(43), around);
        Clients clients = new Clients(rate, around, ROOT.at("clients"));

        write(folder, "requests", new RequestsFile(authorities, around, funded, signposted, ROOT.at("requests")).csv());
        write(folder, "reviews", new ReviewsFile(authorities, clients, planned, ROOT.at("reviews")).csv());
        write(folder, "spending", new SpendingFile(authorities, around, rate, ROOT.at("spending")).csv());
        write(folder, "clients", new ClientsFile(authorities, clients).csv());
        write(folder, "covariates", new CovariatesFile(authorities, around).csv());
        write(folder, "sites", new SitesFile(authorities).csv());
    }

    /** The authorities with their start years. */
    static List<Authority> authorities() {
        return Geography.authorities(ROOT.at("sites").at(1));
    }

    private static void write(Path folder, String name, CsvFile csv) throws IOException {
        csv.write(folder.resolve(name + ".csv"));
    }
}
