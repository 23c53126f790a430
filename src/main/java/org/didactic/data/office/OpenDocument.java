package org.didactic.data.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * An .ods file. Its one document is read as it comes along, and only the sheet that is asked for is kept: a workbook of
 * statistics has dozens, each said to have a million rows.
 */
final class OpenDocument implements Workbook {
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private final byte[] content;

    private OpenDocument(byte[] content) {
        this.content = content;
    }

    static OpenDocument of(byte[] bytes) throws DamagedWorkbookException {
        try (ZipFile zip = ZipLimits.open(bytes)) {
            ZipArchiveEntry content = zip.getEntry("content.xml");
            if (content != null) {
                return new OpenDocument(zip.getInputStream(content).readAllBytes());
            }
        } catch (IOException e) {
            throw damaged();
        }
        throw damaged();
    }

    @Override
    public List<String> sheets() throws DamagedWorkbookException {
        List<String> names = new ArrayList<>();
        scan((name, xml) -> {
            names.add(name);
            return true;
        });
        return List.copyOf(names);
    }

    @Override
    public List<SheetRow> rows(String sheet) throws DamagedWorkbookException {
        List<SheetRow> rows = new ArrayList<>();
        scan((name, xml) -> {
            if (name.equals(sheet)) {
                rows.addAll(new OpenDocumentTable(xml).rows());
                return false;
            }
            return true;
        });
        return List.copyOf(rows);
    }

    /** What is done at the start of a sheet; false ends the scan. */
    private interface Visitor {
        boolean visit(String name, XMLStreamReader xml) throws XMLStreamException, DamagedWorkbookException;
    }

    private void scan(Visitor visitor) throws DamagedWorkbookException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            boolean goOn = true;
            while (goOn && xml.hasNext()) {
                boolean starts = xml.next() == XMLStreamConstants.START_ELEMENT;
                if (starts && xml.getLocalName().equals("table") && TABLE.equals(xml.getNamespaceURI())) {
                    String name = xml.getAttributeValue(TABLE, "name");
                    goOn = visitor.visit(name == null ? "" : name, xml);
                }
            }
        } catch (XMLStreamException | NumberFormatException e) {
            throw damaged();
        }
    }

    private static DamagedWorkbookException damaged() {
        return new DamagedWorkbookException(
                "the file is no .ods workbook, or a damaged or locked one",
                "open it in an office program and save it again without a password");
    }
}
