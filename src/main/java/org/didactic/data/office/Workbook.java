package org.didactic.data.office;

import java.util.List;

/** The sheets of a file. */
public interface Workbook {
    /** The most columns of a sheet that are read. */
    int COLUMNS = 2_000;

    /** The most rows of a sheet, as many as offices allow. */
    int ROWS = 1 << 20;

    /** Returns the names of the sheets in order. */
    List<String> sheets() throws DamagedWorkbookException;

    /** Returns the rows of a sheet that are not blank; it must be one of the sheets. */
    List<SheetRow> rows(String sheet) throws DamagedWorkbookException;

    /** Returns whether a file of this name is a workbook. */
    static boolean isOne(String file) {
        return isExcel(file) || file.endsWith(".ods");
    }

    private static boolean isExcel(String file) {
        return file.endsWith(".xlsx");
    }

    /**
     * Returns the workbook in these bytes.
     *
     * @param file its name in lower case, which tells the kind
     * @throws DamagedWorkbookException if it is no workbook of that kind, or larger than is read
     */
    static Workbook of(byte[] bytes, String file) throws DamagedWorkbookException {
        boolean excel = isExcel(file);
        ZipLimits.check(bytes, excel);
        return excel ? new ExcelWorkbook(bytes) : OpenDocument.of(bytes);
    }
}
