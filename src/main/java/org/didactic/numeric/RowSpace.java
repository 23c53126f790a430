package org.didactic.numeric;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Solves linear equations with whole coefficients exactly, as far as they determine single unknowns. */
public final class RowSpace {
    private RowSpace() {}

    /**
     * Returns which unknowns the equations determine: those whose unit vector lies in the space of the rows. That is so where
     * the reduced echelon form has a row with this unknown alone.
     *
     * @param equations a row of coefficients for each equation
     */
    public static boolean[] determined(List<int[]> equations, int unknowns) {
        List<BigInteger[]> rows = new ArrayList<>();
        for (int[] equation : equations) {
            BigInteger[] row = new BigInteger[unknowns];
            for (int i = 0; i < unknowns; i++) {
                row[i] = BigInteger.valueOf(equation[i]);
            }
            rows.add(row);
        }
        int rank = 0;
        for (int column = 0; column < unknowns && rank < rows.size(); column++) {
            int pivot = rank;
            while (pivot < rows.size() && rows.get(pivot)[column].signum() == 0) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            BigInteger[] chosen = rows.set(pivot, rows.get(rank));
            rows.set(rank, chosen);
            for (int row = 0; row < rows.size(); row++) {
                if (row != rank && rows.get(row)[column].signum() != 0) {
                    rows.set(row, cleared(rows.get(row), chosen, column));
                }
            }
            rank++;
        }
        boolean[] determined = new boolean[unknowns];
        for (BigInteger[] row : rows.subList(0, rank)) {
            int only = only(row);
            if (only >= 0) {
                determined[only] = true;
            }
        }
        return determined;
    }

    /** Returns a multiple of the row less one of the pivot's, without common factors, so that the column is zero. */
    private static BigInteger[] cleared(BigInteger[] row, BigInteger[] pivot, int column) {
        BigInteger times = pivot[column];
        BigInteger less = row[column];
        BigInteger common = BigInteger.ZERO;
        BigInteger[] result = new BigInteger[row.length];
        for (int i = 0; i < row.length; i++) {
            result[i] = row[i].multiply(times).subtract(pivot[i].multiply(less));
            common = common.gcd(result[i]);
        }
        for (int i = 0; i < row.length && common.signum() != 0; i++) {
            result[i] = result[i].divide(common);
        }
        return result;
    }

    /** Returns the place of the only entry that is not zero, −1 when there are none or several. */
    private static int only(BigInteger[] row) {
        int found = -1;
        for (int i = 0; i < row.length; i++) {
            if (row[i].signum() != 0) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}
