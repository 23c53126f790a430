package org.didactic.data;

import java.util.Comparator;

/** The order of texts by code point, which no locale changes. */
public final class CodePointOrder implements Comparator<String> {
    /** The only instance. */
    public static final CodePointOrder INSTANCE = new CodePointOrder();

    private CodePointOrder() {}

    /** Returns the order by code point; {@link String#compareTo} puts U+FF5E behind characters beyond U+FFFF. */
    @Override
    public int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean surrogates = Character.isSurrogate(left) || Character.isSurrogate(right);
                return surrogates && Character.isSurrogate(left) != Character.isSurrogate(right)
                        ? Boolean.compare(Character.isSurrogate(left), Character.isSurrogate(right))
                        : Character.compare(left, right);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
