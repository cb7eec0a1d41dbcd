package fi.polku.worklist;

import fi.polku.shared.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row's place in the order of the list. Written so that readers take it as it is. */
record PageCursor(Instant sortAt, String taskId) {

  private static final Pattern FORM =
      Pattern.compile("(-?[0-9]{1,12})\\.([0-9]{1,9})/([\\w-]{1,64})");

  static PageCursor of(WorklistTask task) {
    return new PageCursor(WorklistTable.sortAt(task), task.taskId());
  }

  /**
   * @throws InvalidInputException {@code cursor} for the field
   */
  static PageCursor read(String field, String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      Matcher form = FORM.matcher(new String(bytes, StandardCharsets.US_ASCII));
      if (form.matches()) {
        return new PageCursor(
            Instant.ofEpochSecond(Long.parseLong(form.group(1)), Long.parseLong(form.group(2))),
            form.group(3));
      }
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      throw InvalidInputException.of(field, "cursor");
    }
    throw InvalidInputException.of(field, "cursor");
  }

  String text() {
    String plain = sortAt.getEpochSecond() + "." + sortAt.getNano() + "/" + taskId;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }
}
