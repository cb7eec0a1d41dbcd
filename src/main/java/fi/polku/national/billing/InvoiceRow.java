package fi.polku.national.billing;

import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One thing invoiced.
 *
 * @param name what it is, at most 100 characters
 * @param quantity at most two decimals; negative in a credit note
 * @param unit of the quantity in a few letters, such as {@code kpl} or {@code kk}
 * @param unitPrice without tax
 * @param vat tax on it
 */
public record InvoiceRow(String name, BigDecimal quantity, String unit, Euro unitPrice, Vat vat) {

  /** One of something. */
  public static InvoiceRow one(String name, Euro price, Vat vat) {
    return new InvoiceRow(name, BigDecimal.ONE, "kpl", price, vat);
  }

  /** Quantity times price, to the nearest cent. */
  Euro withoutVat() {
    return new Euro(
        BigDecimal.valueOf(unitPrice.cents())
            .multiply(quantity)
            .setScale(0, RoundingMode.HALF_UP)
            .longValueExact());
  }
}
