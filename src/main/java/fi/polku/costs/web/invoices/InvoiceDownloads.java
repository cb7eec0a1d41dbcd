package fi.polku.costs.web.invoices;

import fi.polku.costs.CostAccess;
import fi.polku.costs.CostReader;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.InvoiceFiles;
import fi.polku.shared.Language;
import fi.polku.shared.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Documents as files, for whoever may see them. */
@Component
class InvoiceDownloads {

  private final CostAccess access;
  private final InvoiceFiles files;

  InvoiceDownloads(CostAccess access, InvoiceFiles files) {
    this.access = access;
    this.files = files;
  }

  /**
   * @throws NotFoundException if the user sees no such document
   */
  CostInvoice find(String area, String number) {
    CostReader reader = access.of(area);
    return files
        .find(area, number)
        .filter(found -> reader.sees(found.municipality()))
        .orElseThrow(() -> new NotFoundException("cost-invoice"));
  }

  /**
   * @param language {@code sv}: Swedish; anything else: Finnish
   */
  ResponseEntity<byte[]> pdf(String area, String number, String language) {
    Language in = language.equals("sv") ? Language.SV : Language.FI;
    byte[] pdf = files.pdf(find(area, number), in);
    return file(pdf, MediaType.APPLICATION_PDF, number + "-" + in.code() + ".pdf");
  }

  ResponseEntity<byte[]> finvoice(String area, String number) {
    return file(files.finvoice(find(area, number)), MediaType.APPLICATION_XML, number + ".xml");
  }

  private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
