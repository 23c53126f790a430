package org.didactic.fuzz;

/** Changes a file without regard to what it holds. */
final class ByteMutation {
    private ByteMutation() {}

    static byte[] of(byte[] bytes, Draw draw) {
        if (bytes.length == 0) {
            return new byte[] {(byte) draw.below(256)};
        }
        int at = draw.below(bytes.length);
        byte[] changed = bytes.clone();
        switch (draw.below(4)) {
            case 0 -> changed[at] = (byte) draw.below(256);
            case 1 -> changed[at] ^= (byte) (1 << draw.below(8));
            case 2 -> changed = java.util.Arrays.copyOf(bytes, at);
            default -> {
                int length = Math.min(bytes.length - at, 1 + draw.below(40));
                System.arraycopy(bytes, draw.below(bytes.length - length + 1), changed, at, length);
            }
        }
        return changed;
    }
}
