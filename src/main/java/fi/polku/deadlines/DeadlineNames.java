package fi.polku.deadlines;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of deadline kinds for people. */
@Component
public class DeadlineNames {

  private final MessageSource messages;

  DeadlineNames(MessageSource messages) {
    this.messages = messages;
  }

  /** The kind in words; a kind that a model brought and no bundle knows is named by its key. */
  public String of(String kind, Locale reader) {
    String name = messages.getMessage("deadlines.kind." + kind, null, kind, reader);
    return name == null ? kind : name;
  }
}
