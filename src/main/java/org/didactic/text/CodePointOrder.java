package org.didactic.text;

import java.util.Comparator;

/** Orders texts by code point, as every locale and platform agrees on. */
public enum CodePointOrder implements Comparator<String> {
    /** The only one. */
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                // Surrogates stand for code points above all of the basic plane, though their own values do not.
                boolean sameKind = Character.isSurrogate(left) == Character.isSurrogate(right);
                return sameKind ? Character.compare(left, right) : Character.isSurrogate(left) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
