package fi.polku.national.billing;

import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * One thing invoiced.
 *
 * @param name what it is, at most 100 characters
 * @param quantity at most two decimals; negative in a credit note
 * @param unit of the quantity in a few letters, such as {@code kpl} or {@code kk}
 * @param unitPrice without tax
 * @param vat tax on it
 * @param note how its sum came about, in as many words as that takes
 */
public record InvoiceRow(
    String name, BigDecimal quantity, String unit, Euro unitPrice, Vat vat, @Nullable String note) {

  /** One of something. */
  public static InvoiceRow one(String name, Euro price, Vat vat) {
    return new InvoiceRow(name, BigDecimal.ONE, "kpl", price, vat, null);
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
