package org.didactic.data.office;

import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The rows of one table of an .ods file; the reader stands at its start and is left at its end. */
final class OpenDocumentTable {
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final XMLStreamReader xml;
    private final SheetRows rows = new SheetRows();

    OpenDocumentTable(XMLStreamReader xml) {
        this.xml = xml;
    }

    List<SheetRow> rows() throws XMLStreamException, DamagedWorkbookException {
        long line = 1;
        long repeated = 1;
        while (true) {
            int event = xml.next();
            String name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    ? xml.getLocalName()
                    : "";
            boolean starts = event == XMLStreamConstants.START_ELEMENT;
            switch (name) {
                case "table" -> {
                    if (!starts) {
                        return rows.all();
                    }
                }
                case "table-row" -> {
                    if (starts) {
                        repeated = repeated("number-rows-repeated");
                    } else {
                        rows.end(line, repeated);
                        line += repeated;
                    }
                }
                case "table-cell", "covered-table-cell" -> {
                    if (starts) {
                        long times = repeated("number-columns-repeated");
                        rows.add(cell(name), times);
                    }
                }
                default -> {}
            }
        }
    }

    private long repeated(String attribute) {
        String times = xml.getAttributeValue(OpenDocument.TABLE, attribute);
        return times == null ? 1 : Math.max(1, Integer.parseInt(times));
    }

    /** Returns the text of a cell and reads on to its end. */
    private String cell(String element) throws XMLStreamException {
        String type = String.valueOf(xml.getAttributeValue(OFFICE, "value-type"));
        String value = switch (type) {
            case "float", "currency", "percentage" -> number(attribute("value"));
            case "boolean" -> truth(attribute("boolean-value"));
            case "date" -> attribute("date-value");
            case "time" -> attribute("time-value");
            default -> attribute("string-value");
        };
        String shown = new OpenDocumentText(xml).upTo(element);
        return value == null ? shown : value;
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(OFFICE, name);
    }

    private static @Nullable String number(@Nullable String saved) {
        return saved == null ? null : CellNumber.text(saved);
    }

    private static @Nullable String truth(@Nullable String saved) {
        return saved == null ? null : saved.toUpperCase(Locale.ROOT);
    }
}
