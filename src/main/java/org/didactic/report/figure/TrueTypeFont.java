package org.didactic.report.figure;

import java.awt.geom.Path2D;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Glyph outlines and advances of a TrueType font, in font units with the vertical axis upwards. Read from the file
 * itself: AWT's own fonts need a font configuration that a machine may lack, and measure differently between JDKs.
 * Source: OpenType specification 1.9, tables head, hhea, hmtx, cmap (format 4), loca, glyf.
 */
final class TrueTypeFont {

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new LinkedHashMap<>();
    private final int unitsPerEm;
    private final boolean longOffsets;
    private final int advanceCount;
    private final int characterMap;

    TrueTypeFont(byte[] bytes) {
        file = ByteBuffer.wrap(bytes);
        int count = unsigned(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), file.getInt(entry + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        longOffsets = unsigned(table("head") + 50) == 1;
        advanceCount = unsigned(table("hhea") + 34);
        characterMap = findCharacterMap();
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** Index of the glyph for a character of the basic plane; 0, the box for a missing glyph, where there is none. */
    int glyph(int character) {
        int segments = unsigned(characterMap + 6) / 2;
        int ends = characterMap + 14;
        int starts = ends + 2 * segments + 2;
        for (int i = 0; i < segments; i++) {
            if (unsigned(ends + 2 * i) < character) {
                continue;
            }
            int start = unsigned(starts + 2 * i);
            if (character < start) {
                return 0;
            }
            int delta = unsigned(starts + 2 * segments + 2 * i);
            int rangeAt = starts + 4 * segments + 2 * i;
            int range = unsigned(rangeAt);
            if (range == 0) {
                return (character + delta) & 0xFFFF;
            }
            int glyph = unsigned(rangeAt + range + 2 * (character - start));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
        return 0;
    }

    int advance(int glyph) {
        return unsigned(table("hmtx") + 4 * Math.min(glyph, advanceCount - 1));
    }

    /** Outline of a glyph; empty for a space. */
    Path2D.Double outline(int glyph) {
        Path2D.Double outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int start = offset(glyph);
        if (offset(glyph + 1) > start) {
            new GlyphReader(file, table("glyf") + start, this::outline).appendTo(outline);
        }
        return outline;
    }

    private int offset(int glyph) {
        int loca = table("loca");
        return longOffsets ? file.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
    }

    private int findCharacterMap() {
        int cmap = table("cmap");
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int subtable = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalArgumentException("the font has no character map of format 4");
    }

    private int table(String name) {
        Integer start = tables.get(name);
        if (start == null) {
            throw new IllegalArgumentException("the font has no table (" + name + ")");
        }
        return start;
    }

    private int unsigned(int position) {
        return file.getShort(position) & 0xFFFF;
    }
}
