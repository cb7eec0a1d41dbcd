package fi.polku.journeys.web;

import fi.polku.access.PolkuUser;
import fi.polku.areas.Areas;
import fi.polku.customers.EmployerSegment;
import fi.polku.journeys.ChangeKind;
import fi.polku.journeys.ChangeReportCheck;
import fi.polku.journeys.PermitType;
import fi.polku.shared.LanguageCode;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms' lists offer, in the reader's language. */
@Component
class JobSearchChoices {

  private static final List<String> COMMON_LANGUAGES = List.of("fi", "sv", "en");

  private final Areas areas;
  private final MessageSource messages;

  JobSearchChoices(Areas areas, MessageSource messages) {
    this.areas = areas;
    this.messages = messages;
  }

  /** Those of the user's own grants. */
  Map<String, String> municipalities(PolkuUser user, Locale reader) {
    Map<String, String> names = new LinkedHashMap<>();
    user.municipalities().stream()
        .flatMap(code -> areas.municipality(code).stream())
        .sorted(Comparator.comparing(one -> one.name().in(reader), Collator.getInstance(reader)))
        .forEach(one -> names.put(one.code().value(), one.name().in(reader)));
    return names;
  }

  /** Those of every area, and last all others together. */
  Map<String, String> everyMunicipality(Locale reader) {
    Map<String, String> names = new LinkedHashMap<>();
    areas.all().stream()
        .flatMap(area -> area.municipalities().stream())
        .sorted(Comparator.comparing(one -> one.name().in(reader), Collator.getInstance(reader)))
        .forEach(one -> names.put(one.code().value(), one.name().in(reader)));
    names.put(ChangeReportCheck.ELSEWHERE, text("journeys.municipality.other", reader));
    return names;
  }

  Map<String, String> withdrawals(Locale reader) {
    return texts("journeys.withdrawal.", reader, "OWN_WISH", "OTHER");
  }

  Map<String, String> answers(Locale reader) {
    return texts("journeys.answer.", reader, "true", "false");
  }

  Map<String, String> permitTypesOrNone(Locale reader) {
    Map<String, String> names = new LinkedHashMap<>(permitTypes(reader));
    names.put(ChangeReportCheck.NO_PERMIT, text("journeys.permit.ENDED", reader));
    return names;
  }

  private Map<String, String> texts(String keys, Locale reader, String... values) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String value : values) {
      names.put(value, text(keys + value, reader));
    }
    return names;
  }

  /** Finnish, Swedish and English first, then all others by name. */
  Map<String, String> languages(Locale reader) {
    Stream<LanguageCode> common = COMMON_LANGUAGES.stream().map(LanguageCode::of);
    Stream<LanguageCode> others =
        Arrays.stream(Locale.getISOLanguages())
            .filter(code -> !COMMON_LANGUAGES.contains(code))
            .flatMap(code -> LanguageCode.parse(code).stream())
            .sorted(
                Comparator.comparing(
                    (LanguageCode language) -> language.nameIn(reader),
                    Collator.getInstance(reader)));
    Map<String, String> names = new LinkedHashMap<>();
    Stream.concat(common, others)
        .forEach(language -> names.put(language.value(), language.nameIn(reader)));
    return names;
  }

  Map<String, String> changeKinds(Locale reader) {
    Map<String, String> names = new LinkedHashMap<>();
    for (ChangeKind kind : ChangeKind.values()) {
      names.put(kind.name(), text("journeys.change." + kind.name(), reader));
    }
    return names;
  }

  Map<String, String> segments(Locale reader) {
    Map<String, String> names = new LinkedHashMap<>();
    for (EmployerSegment segment : EmployerSegment.values()) {
      names.put(segment.name(), text("customers.segment." + segment.name(), reader));
    }
    return names;
  }

  Map<String, String> permitTypes(Locale reader) {
    Map<String, String> names = new LinkedHashMap<>();
    for (PermitType type : PermitType.values()) {
      names.put(type.key(), text("journeys.permit." + type.name(), reader));
    }
    return names;
  }

  private String text(String key, Locale reader) {
    return messages.getMessage(key, null, reader);
  }
}
