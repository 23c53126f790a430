package org.didactic.data.office;

/**
 * Looks for a document type in XML as it comes along, in any encoding with one or two bytes a character. It could declare
 * entities that stand for other files or for endless text.
 */
final class DocumentTypeSearch implements PartSearch {
    private static final String MARK = "<!DOCTYPE";

    private int matched;

    @Override
    public void read(byte[] bytes, int count) {
        for (int i = 0; i < count && !found(); i++) {
            if (bytes[i] != 0) {
                matched = bytes[i] == MARK.charAt(matched) ? matched + 1 : bytes[i] == MARK.charAt(0) ? 1 : 0;
            }
        }
    }

    private boolean found() {
        return matched == MARK.length();
    }

    @Override
    public void refuse() throws DamagedWorkbookException {
        if (found()) {
            throw new DamagedWorkbookException(
                    "the workbook declares entities of its own, which no office program does",
                    "open it in an office program and save it again");
        }
    }
}
