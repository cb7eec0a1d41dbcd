package fi.polku.costs.invoices;

import fi.polku.shared.Euro;
import fi.polku.shared.PaymentReference;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The words and numbers of printed documents in one language. */
record PrintWords(MessageSource messages, Locale reader) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

  /** A text of the bundle; arguments are written as they are. */
  String of(String key, Object... arguments) {
    Object[] texts = Arrays.stream(arguments).map(Object::toString).toArray();
    return messages.getMessage("costinvoices.pdf." + key, texts, reader);
  }

  String of(Euro amount) {
    return amount.format(reader);
  }

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** In groups of five from the right, as payers copy it. */
  static String of(PaymentReference reference) {
    String reversed = new StringBuilder(reference.value()).reverse().toString();
    return new StringBuilder(groups(reversed, 5)).reverse().toString();
  }

  static String groups(String text, int size) {
    return text.replaceAll("(.{" + size + "})(?=.)", "$1 ");
  }
}
