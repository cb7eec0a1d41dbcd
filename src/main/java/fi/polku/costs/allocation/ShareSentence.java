package fi.polku.costs.allocation;

import static java.util.stream.Collectors.joining;

import fi.polku.areas.Areas;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Currency;
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
        money(counted.exact(), locale),
        rounding(shared, counted, index, locale),
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
        money(part.euros(), locale));
  }

  private String rounding(Shared shared, Explanation counted, int index, Locale locale) {
    if (shared.isWhole(index)) {
      return text("rounding.none", locale);
    }
    String cut =
        text(
            "rounding.cut",
            locale,
            number(NumberFormat.getNumberInstance(locale), counted.remainder(), CENT_DECIMALS),
            shared.left());
    String tie = shared.isTied(index) ? text("rounding.tie", locale) + " " : "";
    return cut + " " + tie + text(counted.roundedUp() ? "rounding.up" : "rounding.down", locale);
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

  private static String money(BigDecimal euros, Locale locale) {
    NumberFormat format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(Currency.getInstance("EUR"));
    return number(format, euros, EURO_DECIMALS);
  }

  private static String number(NumberFormat format, BigDecimal figure, int decimals) {
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(figure.setScale(decimals, RoundingMode.DOWN));
  }
}
