package fi.polku.costs.web.year;

import static java.util.stream.Collectors.joining;

import fi.polku.areas.Municipality;
import fi.polku.costs.CostReader;
import fi.polku.costs.CostYear;
import fi.polku.costs.budget.YearState;
import fi.polku.costs.budget.YearStates;
import fi.polku.costs.invoices.CostInvoice;
import fi.polku.costs.invoices.CostInvoices;
import fi.polku.costs.invoices.InvoiceFiles;
import fi.polku.costs.year.OpinionRound;
import fi.polku.costs.year.Opinions;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a year waits for that is no task of finance, so that nothing stands still unseen. */
@Component
class YearWaits {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

  private final Opinions opinions;
  private final CostInvoices invoices;
  private final InvoiceFiles files;
  private final YearStates years;
  private final MessageSource texts;
  private final Clock clock;

  YearWaits(
      Opinions opinions,
      CostInvoices invoices,
      InvoiceFiles files,
      YearStates years,
      MessageSource texts,
      Clock clock) {
    this.opinions = opinions;
    this.invoices = invoices;
    this.files = files;
    this.years = years;
    this.texts = texts;
    this.clock = clock;
  }

  /** A sentence for each; none for those who only read. */
  List<String> of(CostReader reader, CostYear year, Locale locale) {
    List<String> sentences = new ArrayList<>();
    if (reader.keepsCosts()) {
      opinions(reader, year, locale).ifPresent(sentences::add);
      months(year, locale).ifPresent(sentences::add);
      sending(year, locale).ifPresent(sentences::add);
    }
    return sentences;
  }

  private Optional<String> opinions(CostReader reader, CostYear year, Locale locale) {
    return opinions.of(reader, year).stream()
        .findFirst()
        .filter(round -> years.of(year) == YearState.FOR_OPINIONS && !round.isOver())
        .map(
            round ->
                text(
                    "opinions", locale, round.dueOn().format(DATE), silent(reader, round, locale)));
  }

  private static String silent(CostReader reader, OpinionRound round, Locale locale) {
    return reader.area().municipalities().stream()
        .filter(one -> round.of(one.code()).isEmpty())
        .map(Municipality::name)
        .map(name -> name.in(locale))
        .collect(joining(", "));
  }

  /** Months that are over. */
  private Optional<String> months(CostYear year, Locale locale) {
    LocalDate now = LocalDate.now(clock);
    String months =
        invoices.unmadeMonths(year).stream()
            .filter(month -> year.firstDay().plusMonths(month).compareTo(now) <= 0)
            .map(String::valueOf)
            .collect(joining(", "));
    return months.isEmpty() ? Optional.empty() : Optional.of(text("months", locale, months));
  }

  private Optional<String> sending(CostYear year, Locale locale) {
    List<String> unsent =
        files.of(year).stream()
            .filter(invoice -> invoice.state().isToBeSent())
            .map(CostInvoice::number)
            .toList();
    return unsent.isEmpty()
        ? Optional.empty()
        : Optional.of(text("sending", locale, unsent.size(), unsent.get(0)));
  }

  private String text(String key, Locale locale, Object... arguments) {
    return texts.getMessage("costyear.waiting." + key, arguments, locale);
  }
}
