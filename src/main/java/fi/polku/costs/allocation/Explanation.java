package fi.polku.costs.allocation;

import fi.polku.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a share came about, in figures and in words.
 *
 * @param parts one for each ground
 * @param exact euros before rounding, to 12 decimals
 * @param remainder the part of a cent that was cut off, 0–1, to 12 decimals
 * @param roundedUp whether the share got one of the cents left over
 * @param fi the sentence in Finnish
 * @param sv the sentence in Swedish
 * @param en the sentence in English; null when it was kept before there was one
 */
public record Explanation(
    List<Part> parts,
    BigDecimal exact,
    BigDecimal remainder,
    boolean roundedUp,
    String fi,
    String sv,
    @Nullable String en) {

  public Explanation {
    parts = List.copyOf(parts);
  }

  /** The sentence for a reader. */
  public String in(Locale reader) {
    return new LocalizedText(fi, sv, en).in(reader);
  }

  /**
   * A ground's part in a share.
   *
   * @param criterion name of the compared, such as {@code tyottomat+palveluissa}
   * @param weight part of the total, 0–1
   * @param figure the municipality's
   * @param sum the whole area's
   * @param euros weight × total × figure ÷ sum, to 12 decimals
   * @param source where the figures are from and from when, in Finnish
   * @param sourceSv the same in Swedish; null when it was kept before there was one
   * @param sourceEn the same in English
   */
  public record Part(
      String criterion,
      BigDecimal weight,
      BigDecimal figure,
      BigDecimal sum,
      BigDecimal euros,
      String source,
      @Nullable String sourceSv,
      @Nullable String sourceEn) {

    public Part(
        String criterion,
        BigDecimal weight,
        BigDecimal figure,
        BigDecimal sum,
        BigDecimal euros,
        LocalizedText source) {
      this(criterion, weight, figure, sum, euros, source.fi(), source.sv(), source.en());
    }

    /** The source for a reader. */
    public String sourceIn(Locale reader) {
      return sources().in(reader);
    }

    LocalizedText sources() {
      return new LocalizedText(source, sourceSv, sourceEn);
    }
  }
}
