package fi.polku.costs.sheets;

import fi.polku.shared.Euro;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

final class XlsxWriter implements SheetWriter {

  private static final int ROWS_IN_MEMORY = 100;
  private static final short EUROS = 4;

  private final OutputStream out;
  private final String name;
  private final int mostRows;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final CellStyle euros = workbook.createCellStyle();
  private final CellStyle dates = workbook.createCellStyle();
  private final CellStyle quoted = workbook.createCellStyle();
  private String[] header = {};
  private SXSSFSheet sheet;
  private int rows;

  XlsxWriter(OutputStream out, String name) {
    this(out, name, SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  /**
   * @param mostRows of a sheet; what is more goes on a further one under the same header
   */
  XlsxWriter(OutputStream out, String name, int mostRows) {
    this.out = out;
    this.name = name;
    this.mostRows = mostRows;
    sheet = sheet();
    euros.setDataFormat(EUROS);
    dates.setDataFormat(workbook.createDataFormat().getFormat("d.m.yyyy"));
    quoted.setQuotePrefixed(true);
  }

  @Override
  public void row(@Nullable Object... cells) {
    if (header.length == 0) {
      header = Arrays.stream(cells).map(String::valueOf).toArray(String[]::new);
    } else if (rows == mostRows) {
      sheet = sheet();
      rows = 0;
      write((Object[]) header);
    }
    write(cells);
  }

  private SXSSFSheet sheet() {
    int number = workbook.getNumberOfSheets() + 1;
    SXSSFSheet added =
        workbook.createSheet(
            WorkbookUtil.createSafeSheetName(number == 1 ? name : name + " " + number));
    added.createFreezePane(0, 1);
    return added;
  }

  private void write(@Nullable Object... cells) {
    Row row = sheet.createRow(rows++);
    for (int at = 0; at < cells.length; at++) {
      Object value = cells[at];
      if (value != null) {
        write(row.createCell(at), value);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (workbook) {
      workbook.write(out);
      out.flush();
    }
  }

  private void write(Cell cell, Object value) {
    if (value instanceof Euro euro) {
      cell.setCellValue(euro.amount().doubleValue());
      cell.setCellStyle(euros);
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(dates);
    } else {
      text(cell, value.toString());
    }
  }

  private void text(Cell cell, String text) {
    int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    cell.setCellValue(text.substring(0, Math.min(longest, text.length())));
    if (Formulas.beginsIn(text)) {
      cell.setCellStyle(quoted);
    }
  }
}
