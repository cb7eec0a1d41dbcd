package fi.polku.costs.web.overview;

import fi.polku.costs.sheets.SheetWriter;
import fi.polku.shared.NotFoundException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A table as a file, {@code ?muoto=csv} or {@code xlsx}. */
public final class SheetDownload {

  private static final String XLSX = "xlsx";

  private SheetDownload() {}

  /**
   * Opens the file; closing the writer finishes it.
   *
   * @param name of the file without its ending
   * @throws NotFoundException if there is no such format
   */
  public static SheetWriter open(HttpServletResponse response, String format, String name)
      throws IOException {
    boolean isXlsx = format.equals(XLSX);
    if (!isXlsx && !format.equals("csv")) {
      throw new NotFoundException("format");
    }
    response.setContentType(
        isXlsx
            ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            : "text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name + "." + format).build().toString());
    return isXlsx
        ? SheetWriter.xlsx(response.getOutputStream(), "Polku")
        : SheetWriter.csv(response.getOutputStream());
  }
}
