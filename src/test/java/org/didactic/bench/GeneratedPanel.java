package org.didactic.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.didactic.data.Column;
import org.didactic.data.Missing;
import org.didactic.data.NumberColumn;
import org.didactic.data.Table;
import org.didactic.data.TableColumn;
import org.didactic.data.TextColumn;
import org.jspecify.annotations.Nullable;

/**
 * A panel made of draws: units in blocks of cohorts, the last one never treated, and an outcome with unit and period
 * effects, covariates and an effect that grows with event time.
 *
 * @param missing the share of rows that are not there
 * @param clusters how many clusters the units lie in; as many as units when each is its own
 */
record GeneratedPanel(int units, int periods, int covariates, int cohorts, double missing, int clusters) {
    private static final int FIRST_PERIOD = 2001;
    private static final CounterDraws DRAWS = new CounterDraws(20);

    /** Returns the columns unit, time, start, cluster, y, x1, x2 …: texts as codes, numbers as numbers. */
    Table table() {
        int[] unitOf = new int[units * periods];
        int[] timeOf = new int[units * periods];
        int rows = 0;
        for (int unit = 0; unit < units; unit++) {
            for (int time = 0; time < periods; time++) {
                if (DRAWS.uniform(place(unit, time, 0)) >= missing) {
                    unitOf[rows] = unit;
                    timeOf[rows++] = time;
                }
            }
        }
        return table(Arrays.copyOf(unitOf, rows), Arrays.copyOf(timeOf, rows));
    }

    private Table table(int[] unitOf, int[] timeOf) {
        int rows = unitOf.length;
        String[] names = new String[units];
        Arrays.setAll(names, unit -> String.format(Locale.ROOT, "u%08d", unit));
        String[] years = new String[periods];
        Arrays.setAll(years, time -> Integer.toString(FIRST_PERIOD + time));
        List<TableColumn> columns = new ArrayList<>();
        columns.add(column("unit", texts(rows, row -> names[unitOf[row]])));
        columns.add(column("time", texts(rows, row -> years[timeOf[row]])));
        columns.add(column("start", texts(rows, row -> start(unitOf[row]) < periods ? years[start(unitOf[row])] : "")));
        if (clusters < units) {
            columns.add(column("cluster", texts(rows, row -> names[unitOf[row] % clusters])));
        }
        double[] outcome = new double[rows];
        for (int row = 0; row < rows; row++) {
            int since = timeOf[row] - start(unitOf[row]);
            outcome[row] = unitOf[row] % 7
                    + 0.1 * timeOf[row]
                    + (since >= 0 ? 0.5 + 0.1 * since : 0)
                    + DRAWS.bell(place(unitOf[row], timeOf[row], 1));
        }
        for (int x = 0; x < covariates; x++) {
            double[] values = new double[rows];
            for (int row = 0; row < rows; row++) {
                values[row] = 0.2 * (unitOf[row] % (x + 3)) + DRAWS.bell(place(unitOf[row], timeOf[row], 2 + x));
                outcome[row] += 0.1 * (x + 1) * values[row];
            }
            columns.add(column("x" + (x + 1), new NumberColumn(values, new Missing[rows])));
        }
        columns.add(column("y", new NumberColumn(outcome, new Missing[rows])));
        return new Table(rows, columns);
    }

    /** Returns the period in which a unit starts, counted from 0; the number of periods for never. */
    private int start(int unit) {
        int cohort = unit % (cohorts + 1);
        return cohort == cohorts ? periods : 2 + cohort * (periods - 2) / cohorts;
    }

    private long place(int unit, int time, int what) {
        return ((long) unit * periods + time) * (covariates + 2) + what;
    }

    private static TableColumn column(String name, Column cells) {
        return new TableColumn(name, cells, null);
    }

    private static TextColumn texts(int rows, java.util.function.IntFunction<String> text) {
        @Nullable String[] texts = new String[rows];
        Arrays.setAll(texts, text);
        return new TextColumn(texts, new Missing[rows]);
    }

    /** Returns how many bytes a row of these columns takes: four for a code, eight for a number. */
    int bytesOfRow() {
        return (clusters < units ? 4 : 3) * Integer.BYTES + (1 + covariates) * Double.BYTES;
    }
}
