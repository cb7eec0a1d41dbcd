package fi.polku.costs.figures;

import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells where figures are from: source, period and the day on which they became known. */
@Component
class SourceText {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
  private static final int MOST_SOURCES = 3;

  private final MessageSource texts;
  private final SourceNames names;
  private final ZoneId zone;

  SourceText(MessageSource texts, SourceNames names, Clock clock) {
    this.texts = texts;
    this.names = names;
    this.zone = clock.getZone();
  }

  LocalizedText of(List<KnownFigure> figures, List<FigurePeriod> periods) {
    return new LocalizedText(
        text(figures, periods, Language.FI.locale()),
        text(figures, periods, Language.SV.locale()),
        text(figures, periods, Language.EN.locale()));
  }

  private String text(List<KnownFigure> figures, List<FigurePeriod> periods, Locale reader) {
    List<String> all =
        figures.stream()
            .map(KnownFigure::source)
            .distinct()
            .sorted()
            .map(one -> names.in(one, reader))
            .toList();
    String shown = String.join("; ", all.subList(0, Math.min(MOST_SOURCES, all.size())));
    Instant last =
        figures.stream()
            .map(KnownFigure::enteredAt)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    return texts.getMessage(
        "costs.figures.source",
        new Object[] {
          all.size() > MOST_SOURCES ? shown + "; …" : shown,
          label(periods),
          DAY.format(LocalDate.ofInstant(last, zone))
        },
        reader);
  }

  private static String label(List<FigurePeriod> periods) {
    String first = periods.get(0).label();
    return periods.size() == 1 ? first : first + "–" + periods.get(periods.size() - 1).label();
  }
}
