package fi.polku.costs.allocation;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a share came about, in figures and in words.
 *
 * @param parts one for each ground
 * @param exact euros before rounding, to 12 decimals
 * @param remainder the part of a cent that was cut off, 0–1, to 12 decimals
 * @param roundedUp whether the share got one of the cents left over
 * @param fi the sentence in Finnish
 * @param sv the sentence in Swedish
 */
public record Explanation(
    List<Part> parts,
    BigDecimal exact,
    BigDecimal remainder,
    boolean roundedUp,
    String fi,
    String sv) {

  public Explanation {
    parts = List.copyOf(parts);
  }

  /**
   * A ground's part in a share.
   *
   * @param criterion name of the compared, such as {@code tyottomat+palveluissa}
   * @param weight part of the total, 0–1
   * @param figure the municipality's
   * @param sum the whole area's
   * @param euros weight × total × figure ÷ sum, to 12 decimals
   * @param source where the figures are from and from when
   */
  public record Part(
      String criterion,
      BigDecimal weight,
      BigDecimal figure,
      BigDecimal sum,
      BigDecimal euros,
      String source) {}
}
