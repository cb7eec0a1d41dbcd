package fi.polku.national.billing;

import fi.polku.shared.Euro;
import fi.polku.shared.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Value added tax of a row.
 *
 * @param percent at most two decimals; above zero exactly when the category is taxed
 * @param ground why there is no tax, with the section of the law; at most 200 characters
 */
public record Vat(VatCategory category, BigDecimal percent, @Nullable String ground) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * @throws InvalidValueException {@code vat}
   */
  public Vat {
    if (percent.signum() < 0
        || percent.compareTo(HUNDRED) > 0
        || percent.stripTrailingZeros().scale() > 2
        || category.taxed() != (percent.signum() > 0)) {
      throw new InvalidValueException("vat");
    }
    percent = plain(percent);
  }

  /** Outside the scope of the tax. */
  public static Vat none() {
    return new Vat(VatCategory.OUTSIDE, BigDecimal.ZERO, null);
  }

  /** Outside the scope of the tax, for a reason that the buyer is told. */
  public static Vat none(String ground) {
    return new Vat(VatCategory.OUTSIDE, BigDecimal.ZERO, ground);
  }

  /**
   * The general way of taxing.
   *
   * @param percent such as 25.5
   */
  public static Vat of(BigDecimal percent) {
    return percent.signum() == 0 ? none() : new Vat(VatCategory.STANDARD, percent, null);
  }

  /** The tax of the sum, to the nearest cent, halves away from zero. */
  Euro on(Euro base) {
    return new Euro(
        BigDecimal.valueOf(base.cents())
            .multiply(percent)
            .divide(HUNDRED, 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  private static BigDecimal plain(BigDecimal percent) {
    BigDecimal stripped = percent.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
