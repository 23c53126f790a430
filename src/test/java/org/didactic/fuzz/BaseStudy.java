package org.didactic.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sound study of eight units (more where units are merged) over five years, that mutations start from.
 *
 * @param files the texts of its files by name
 */
record BaseStudy(SortedMap<String, String> files) {
    static final String ANALYSIS = "analysis.yaml";

    private static final int UNITS = 8;
    private static final int FIRST = 2001;
    private static final int LAST = 2005;

    /** Returns the studies; between them they ask for every estimator, covariance, step of the data and check. */
    static List<BaseStudy> all() {
        return List.of(
                of("regressions", "panel.csv", panel()),
                of("cells", "panel.csv", panel()),
                of("robust", "panel.csv", panel()),
                of("joined", "counts.csv", counts(), "sites.csv", sites(), "people.csv", people()));
    }

    private static BaseStudy of(String name, String... files) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put(ANALYSIS, resource(name + ".yaml"));
        for (int i = 0; i < files.length; i += 2) {
            texts.put(files[i], files[i + 1]);
        }
        return new BaseStudy(Collections.unmodifiableSortedMap(texts));
    }

    private static String resource(String name) {
        try (InputStream stream = BaseStudy.class.getResourceAsStream("/fuzz/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String start(int unit) {
        return unit < 2 ? "2003" : unit < 4 ? "2004" : "";
    }

    private static String panel() {
        Random random = new Random(1);
        StringBuilder csv = new StringBuilder("unit,region,year,start,y,s,x,w\n");
        for (int unit = 0; unit < UNITS; unit++) {
            for (int year = FIRST; year <= LAST; year++) {
                boolean treated = !start(unit).isEmpty() && year >= Integer.parseInt(start(unit));
                csv.append(String.format(
                        Locale.ROOT,
                        "u%d,%s,%d,%s,%.3f,%.3f,%.2f,%d%n",
                        unit,
                        unit % 2 == 0 ? "North" : "South",
                        year,
                        start(unit),
                        unit + year % 3 + random.nextDouble() + (treated ? 1 : 0),
                        0.2 + random.nextDouble() / 2,
                        random.nextDouble() * 9,
                        1 + unit));
            }
        }
        return csv.toString().replace("\r\n", "\n");
    }

    private static String counts() {
        Random random = new Random(2);
        StringBuilder csv = new StringBuilder("unit,route,Year,age,kind,count\n");
        for (String unit : List.of("u0", "u1", "u2", "u3", "u4", "u5", "u6", "u7", "u7a", "u7b")) {
            for (int year = FIRST; year <= LAST; year++) {
                boolean old = year < 2003;
                if (unit.equals("u7") == old && unit.startsWith("u7")) {
                    continue;
                }
                for (String route : List.of("home", "hospital")) {
                    for (String kind : List.of("short", "long")) {
                        csv.append(unit).append(',').append(route).append(',').append(year);
                        csv.append(",65+,").append(kind).append(',').append(20 + random.nextInt(60));
                        csv.append('\n');
                    }
                }
            }
        }
        return csv.append("u0,home,2001,18-64,short,5\n").toString();
    }

    private static String sites() {
        return "unit,start\nu0,2003\nu1,2004\nu2,2004\n";
    }

    private static String people() {
        StringBuilder csv = new StringBuilder("unit,year,people,beds\n");
        for (int unit = 0; unit < UNITS; unit++) {
            for (int year = FIRST; year <= LAST; year++) {
                csv.append('u').append(unit).append(',').append(year).append(',');
                csv.append(1000 + 100 * unit + (unit + 3) * (year - FIRST) * (year - FIRST));
                csv.append(',').append(10 + unit).append('\n');
            }
        }
        return csv.toString();
    }
}
