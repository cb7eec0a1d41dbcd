package fi.polku.modelling.web;

import static java.util.stream.Collectors.joining;

import fi.polku.modelling.DraftConflictException;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.InvalidValueException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** RefusalTexts in words for the editors and pages of models. */
@Component
class RefusalTexts {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.yyyy H.mm");

  private final MessageSource texts;

  RefusalTexts(MessageSource texts) {
    this.texts = texts;
  }

  /** Who was faster, and when. */
  String conflict(DraftConflictException conflict, Locale reader) {
    String at = LocalDateTime.ofInstant(conflict.at(), ModelRow.ZONE).format(MOMENT);
    return texts.getMessage("modelling.conflict", new Object[] {conflict.by(), at}, reader);
  }

  /**
   * All reasons of an {@link InvalidInputException}, or the one of an {@link
   * InvalidValueException}.
   */
  String input(RuntimeException refusal, Locale reader) {
    if (refusal instanceof InvalidInputException input) {
      return input.problems().stream()
          .map(problem -> error(problem.code(), problem.arguments(), reader))
          .collect(joining(" "));
    }
    return refusal instanceof InvalidValueException value
        ? error(value.code(), value.arguments(), reader)
        : "";
  }

  private String error(String code, List<Object> arguments, Locale reader) {
    String any = texts.getMessage("error.invalid", null, reader);
    String text = texts.getMessage("error." + code, arguments.toArray(), any, reader);
    return text == null ? "" : text;
  }
}
