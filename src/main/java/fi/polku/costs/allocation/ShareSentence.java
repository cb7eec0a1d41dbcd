package fi.polku.costs.allocation;

import static java.util.stream.Collectors.joining;

import fi.polku.areas.Areas;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A share told in words, with every figure that a pocket calculator needs. */
@Component
class ShareSentence {

  private static final String KEY = "costallocation.sentence.";
  private static final int EURO_DECIMALS = 6;
  private static final int CENT_DECIMALS = 4;
  private static final int MAX_DECIMALS = 12;

  private final MessageSource messages;
  private final Areas areas;

  ShareSentence(MessageSource messages, Areas areas) {
    this.messages = messages;
    this.areas = areas;
  }

  String of(Shared shared, Explanation counted, int index, Language language) {
    Locale locale = language.locale();
    MunicipalityCode code = shared.municipalities().get(index);
    String parts =
        IntStream.range(0, counted.parts().size())
            .mapToObj(
                i -> part(shared, counted.parts().get(i), shared.compared().get(i).label(), locale))
            .collect(joining("; "));
    return text(
        "whole",
        locale,
        areas.nameOf(code, locale),
        parts,
        number(counted.exact(), EURO_DECIMALS, locale),
        rounding(shared, counted, locale),
        shared.amounts().get(index).format(locale));
  }

  private String part(Shared shared, Explanation.Part part, LocalizedText label, Locale locale) {
    boolean all = part.weight().compareTo(BigDecimal.ONE) == 0;
    return text(
        all ? "part.all" : "part",
        locale,
        figure(part.weight().movePointRight(2), locale),
        shared.total().format(locale),
        figure(part.figure(), locale),
        figure(part.sum(), locale),
        label.in(locale),
        number(part.euros(), EURO_DECIMALS, locale));
  }

  private String rounding(Shared shared, Explanation counted, Locale locale) {
    if (counted.remainder().signum() == 0 && !counted.roundedUp()) {
      return text("rounding.none", locale);
    }
    return text(
        counted.roundedUp() ? "rounding.up" : "rounding.down",
        locale,
        number(counted.remainder(), CENT_DECIMALS, locale),
        String.valueOf(shared.left()));
  }

  private String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(KEY + key, arguments, locale);
  }

  private static String figure(BigDecimal figure, Locale locale) {
    int decimals = Math.max(0, figure.stripTrailingZeros().scale());
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(Math.min(MAX_DECIMALS, decimals));
    return format.format(figure);
  }

  private static String number(BigDecimal figure, int decimals, Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setRoundingMode(RoundingMode.DOWN);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(figure);
  }
}
