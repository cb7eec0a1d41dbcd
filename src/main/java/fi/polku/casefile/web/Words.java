package fi.polku.casefile.web;

import fi.polku.access.CurrentUser;
import fi.polku.access.PolkuUser;
import fi.polku.access.Users;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Service;
import fi.polku.areas.ServiceCatalogue;
import fi.polku.cases.TimelineEntry;
import fi.polku.cases.TimelineSentence;
import fi.polku.deadlines.DeadlineNames;
import fi.polku.shared.MunicipalityCode;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what models and records hold in the reader's words; what no bundle knows, as it is. */
@Component
class Words {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final DateTimeFormatter FINNISH_DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

  private final MessageSource messages;
  private final TimelineSentence sentences;
  private final DeadlineNames deadlines;
  private final Areas areas;
  private final ServiceCatalogue services;
  private final Users users;
  private final Clock clock;

  Words(
      MessageSource messages,
      TimelineSentence sentences,
      DeadlineNames deadlines,
      Areas areas,
      ServiceCatalogue services,
      Users users,
      Clock clock) {
    this.messages = messages;
    this.sentences = sentences;
    this.deadlines = deadlines;
    this.areas = areas;
    this.services = services;
    this.users = users;
    this.clock = clock;
  }

  /** Finnish civil time, which deadlines and timelines are told in. */
  LocalDateTime time(Instant at) {
    return LocalDateTime.ofInstant(at, clock.getZone());
  }

  String sentence(TimelineEntry entry, Locale reader) {
    return sentences.of(entry, reader);
  }

  String deadline(String kind, Locale reader) {
    return deadlines.of(kind, reader);
  }

  String municipality(MunicipalityCode code, Locale reader) {
    return areas.nameOf(code, reader);
  }

  /** Display name of who did something. */
  String actor(String username, Locale reader) {
    return username.equals(CurrentUser.SYSTEM)
        ? told("casefile.actor.system", username, reader)
        : users.find(username).map(PolkuUser::displayName).orElse(username);
  }

  String stop(String key, Locale reader) {
    return told("casefile.stop." + key, key, reader);
  }

  String role(String key, Locale reader) {
    return told("casefile.role." + key, key, reader);
  }

  /** Why something was done, as the timeline says it. */
  String reason(String key, Locale reader) {
    return told("timeline.fact.reason." + key, key, reader);
  }

  String decision(String key, String name, Locale reader) {
    return told("casefile.decision." + key, name, reader);
  }

  /** Name of a decision's input or output; the table's own label where no bundle has one. */
  String fact(String name, String label, Locale reader) {
    return told("casefile.fact." + slug(name), label, reader);
  }

  String value(@Nullable Object value, Locale reader) {
    if (value == null) {
      return told("casefile.value.unknown", "–", reader);
    }
    String text = value.toString();
    return DATE.matcher(text).matches()
        ? FINNISH_DATE.format(LocalDate.parse(text))
        : told("casefile.value." + text, () -> named(text, reader), reader);
  }

  /** The models' word for what an appointment is about; other words as they are. */
  String purpose(String purpose, Locale reader) {
    return told("timeline.fact.purpose." + purpose, purpose, reader);
  }

  /** Name of what a decision speaks of by its id: a role, a service or an area. */
  private String named(String id, Locale reader) {
    return told(
        "casefile.role." + id,
        () ->
            services
                .find(id)
                .map(Service::name)
                .or(() -> areas.find(id).map(Area::name))
                .map(name -> name.in(reader))
                .orElse(id),
        reader);
  }

  private String told(String key, String otherwise, Locale reader) {
    return told(key, () -> otherwise, reader);
  }

  private String told(String key, Supplier<String> otherwise, Locale reader) {
    String words = messages.getMessage(key, null, null, reader);
    return words == null ? otherwise.get() : words;
  }

  /** Message keys are plain letters; an input without a variable is named by its label. */
  static String slug(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .strip()
        .replaceAll("\\s+", "-");
  }
}
