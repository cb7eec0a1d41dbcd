package fi.polku.costs.web.budget;

import fi.polku.costs.sheets.SheetWriter;
import fi.polku.shared.InvalidInputException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables as files. */
final class Download {

  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private Download() {}

  /**
   * @param format {@code csv} or {@code xlsx}
   * @param name of the file without its ending
   * @throws InvalidInputException for another format
   */
  static ResponseEntity<byte[]> of(String format, String name, Rows rows) throws IOException {
    if (!format.equals("csv") && !format.equals("xlsx")) {
      throw InvalidInputException.of("muoto", "invalid-type");
    }
    var bytes = new ByteArrayOutputStream();
    try (SheetWriter sheet =
        format.equals("csv") ? SheetWriter.csv(bytes) : SheetWriter.xlsx(bytes, name)) {
      rows.write(sheet);
    }
    var disposition =
        ContentDisposition.attachment().filename("%s.%s".formatted(name, format)).build();
    return ResponseEntity.ok()
        .contentType(format.equals("csv") ? CSV : XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .body(bytes.toByteArray());
  }

  /** Writes the rows of a table, its header first. */
  interface Rows {

    void write(SheetWriter sheet) throws IOException;
  }
}
