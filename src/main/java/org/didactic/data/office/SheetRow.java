package org.didactic.data.office;

import java.util.List;

/**
 * A row of a sheet that is not blank.
 *
 * @param line its number in the sheet, from 1
 * @param cells from the first column to the last that is filled
 */
public record SheetRow(int line, List<String> cells) {}
