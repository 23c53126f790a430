package org.didactic.result.published;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a printed value is. */
public enum PrintedStatistic {
    ESTIMATE,
    SE,
    STARS,
    LOW,
    HIGH,
    T,
    P,
    N,
    R2,
    AIC,
    /** Of a summary of data, as the five below. */
    MEAN,
    SD,
    MIN,
    MAX,
    /** The share of missing cells in per cent. */
    MISSING,
    /** No value but a sentence on what is printed, for a person to read. */
    NOTE;

    /** Returns whether this is a value of the print. */
    public boolean isPrinted() {
        return this != NOTE;
    }

    /** Returns the word for it in a file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what it is called on a page, in the middle of a sentence. */
    public String phrase() {
        return switch (this) {
            case SE -> "standard error";
            case LOW -> "lower end";
            case HIGH -> "upper end";
            case N, SD, AIC -> name();
            case R2 -> "R\u00b2";
            case MIN -> "minimum";
            case MAX -> "maximum";
            case MISSING -> "share missing (%)";
            default -> word();
        };
    }

    /** Returns all words in order. */
    static List<String> words() {
        return Arrays.stream(values()).map(PrintedStatistic::word).toList();
    }

    static @Nullable PrintedStatistic of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(null);
    }
}
