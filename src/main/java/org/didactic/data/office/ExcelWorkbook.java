package org.didactic.data.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** An .xlsx file. */
final class ExcelWorkbook implements Workbook {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final byte[] bytes;

    ExcelWorkbook(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public List<String> sheets() throws DamagedWorkbookException {
        return read(workbook -> workbook.getSheets().map(Sheet::getName).toList());
    }

    @Override
    public List<SheetRow> rows(String sheet) throws DamagedWorkbookException {
        return read(workbook -> {
            Sheet found = workbook.getSheets()
                    .filter(each -> each.getName().equals(sheet))
                    .findFirst()
                    .orElseThrow();
            ExcelDates dates = new ExcelDates(workbook.isDate1904());
            SheetRows rows = new SheetRows();
            try (Stream<Row> stream = found.openStream()) {
                for (Iterator<Row> each = stream.iterator(); each.hasNext(); ) {
                    Row row = each.next();
                    for (Cell cell : row) {
                        rows.add(cell == null ? "" : text(cell, dates), 1);
                    }
                    rows.end(row.getRowNum(), 1);
                }
            }
            return rows.all();
        });
    }

    /** Returns the text of a cell; the library has none for a shared text that is not in the workbook. */
    private static String text(Cell cell, ExcelDates dates) throws DamagedWorkbookException {
        Object value = cell.getValue();
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value instanceof Number number) {
            String format = cell.getDataFormatString();
            return dates.isDate(format) ? dates.text(number.doubleValue()) : CellNumber.text(cell.getRawValue());
        }
        if (value instanceof String text) {
            return text;
        }
        if (value == null && cell.getType() == CellType.STRING) {
            throw damaged();
        }
        String raw = cell.getRawValue();
        return raw == null ? "" : raw;
    }

    /** What is asked of an open workbook. */
    private interface Question<T> {
        T ask(ReadableWorkbook workbook) throws IOException, DamagedWorkbookException;
    }

    private <T> T read(Question<T> question) throws DamagedWorkbookException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            return question.ask(workbook);
        } catch (IOException | RuntimeException e) {
            // The library throws whatever comes of what a file holds: wrong arguments, states, places in lists.
            throw damaged();
        }
    }

    private static DamagedWorkbookException damaged() {
        return new DamagedWorkbookException(
                "the file is no .xlsx workbook, or a damaged one", "open it in an office program and save it again");
    }
}
