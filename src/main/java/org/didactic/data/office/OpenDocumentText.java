package org.didactic.data.office;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text that a cell of an .ods file shows, without the notes pinned to it. */
final class OpenDocumentText {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final int MOST_BLANKS = 100;

    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private int paragraphs;
    private int notes;
    private int depth;

    OpenDocumentText(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Returns the text up to the end of the element at whose start the reader stands; paragraphs end in line feeds. */
    String upTo(String element) throws XMLStreamException {
        int nested = 1;
        while (nested > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    nested += xml.getLocalName().equals(element) ? 1 : 0;
                    start(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    nested -= xml.getLocalName().equals(element) ? 1 : 0;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(xml.getText());
                default -> {}
            }
        }
        return text.toString();
    }

    private void start(String name) {
        switch (name) {
            case "annotation" -> notes++;
            case "p" -> {
                depth++;
                if (notes == 0) {
                    append(paragraphs++ > 0 ? "\n" : "");
                }
            }
            case "s" -> append(" ".repeat(blanks()));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            default -> {}
        }
    }

    private int blanks() {
        String count = xml.getAttributeValue(TEXT, "c");
        return count == null ? 1 : Math.min(MOST_BLANKS, Math.max(1, Integer.parseInt(count)));
    }

    private void end(String name) {
        notes -= name.equals("annotation") ? 1 : 0;
        depth -= name.equals("p") ? 1 : 0;
    }

    private void append(String more) {
        if (notes == 0 && depth > 0) {
            text.append(more);
        }
    }
}
