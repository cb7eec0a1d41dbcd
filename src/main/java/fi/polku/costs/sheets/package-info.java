/** Spreadsheets in and out: CSV and XLSX, row by row, so that a million rows take no more room. */
@NullMarked
package fi.polku.costs.sheets;

import org.jspecify.annotations.NullMarked;
