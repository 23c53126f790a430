package org.didactic.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page on paper.
 *
 * @param sheets the number of its sheets
 * @param letters all text without spaces, in the order in which it was drawn
 * @param largestLetter the largest size of a letter in points
 * @param outside what lies outside its sheet or is no sheet of A4, each in a line to read
 */
record PrintedPage(int sheets, String letters, double largestLetter, List<String> outside) {
    private static final float TOLERANCE = 2;

    /** Returns the text of a PDF file. */
    static PrintedPage read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Letters letters = new Letters();
            letters.getText(document);
            List<String> outside = new ArrayList<>(letters.outside);
            int sheet = 0;
            for (PDPage page : document.getPages()) {
                sheet++;
                PDRectangle box = page.getMediaBox();
                if (Math.abs(box.getWidth() - PDRectangle.A4.getWidth()) > TOLERANCE
                        || Math.abs(box.getHeight() - PDRectangle.A4.getHeight()) > TOLERANCE) {
                    outside.add("sheet " + sheet + " is no A4");
                }
            }
            if (!letters.sheets.contains(sheet)) {
                outside.add("sheet " + sheet + ", the last, is without text");
            }
            return new PrintedPage(sheet, plain(letters.text.toString()), letters.largest, outside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether the text holds a word, which may be broken over lines. */
    boolean says(String word) {
        return letters.contains(plain(word));
    }

    /** Letters of equations are italic by their own code points; accents are drawn apart from their letters. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\s\\p{Cc}\\p{Cf}\\p{M}]+", "");
    }

    private static final class Letters extends PDFTextStripper {
        private final StringBuilder text = new StringBuilder();
        private final List<String> outside = new ArrayList<>();
        private final List<Integer> sheets = new ArrayList<>();
        private double largest;

        @Override
        protected void processTextPosition(TextPosition letter) {
            text.append(letter.getUnicode());
            if (letter.getUnicode().isBlank()) {
                return;
            }
            largest = Math.max(largest, letter.getYScale());
            sheets.add(getCurrentPageNo());
            boolean isOn = letter.getX() >= 0
                    && letter.getX() + letter.getWidth() <= letter.getPageWidth()
                    && letter.getY() >= 0
                    && letter.getY() <= letter.getPageHeight();
            if (!isOn) {
                outside.add("“" + letter.getUnicode() + "” lies outside sheet " + getCurrentPageNo());
            }
        }
    }
}
