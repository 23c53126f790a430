package org.didactic.data;

import org.didactic.text.Counted;

/** Takes the mark of provisional numbers off them and counts; not thread-safe. */
final class ProvisionalMarks {
    private final String mark;
    private int count;

    ProvisionalMarks(String mark) {
        this.mark = mark;
    }

    /** Returns the record without the marks behind numbers; other cells stay as they are. */
    String[] takenOff(String[] record) {
        for (int i = 0; i < record.length; i++) {
            if (record[i].endsWith(mark)) {
                String number = record[i]
                        .substring(0, record[i].length() - mark.length())
                        .strip();
                if (!Double.isNaN(DecimalText.parse(number))) {
                    record[i] = number;
                    count++;
                }
            }
        }
        return record;
    }

    /** Returns how many marks were taken off, as a remark; empty for none. */
    String remark() {
        return count == 0 ? "" : Counted.of(count, "provisional number") + " (" + mark + ")";
    }
}
