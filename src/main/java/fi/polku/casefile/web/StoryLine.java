package fi.polku.casefile.web;

import fi.polku.access.CurrentUser;
import fi.polku.cases.TimelineEntry;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * An entry of the timeline in plain words.
 *
 * @param style {@code deadline} for those about deadlines, {@code system} for what Polku did by
 *     itself, {@code person} for the rest
 */
record StoryLine(LocalDateTime at, String text, String actor, String style) {

  /** Newest first. */
  static List<StoryLine> of(List<TimelineEntry> entries, Words words, Locale reader) {
    List<StoryLine> lines = new ArrayList<>();
    for (TimelineEntry entry : entries) {
      lines.add(
          new StoryLine(
              words.time(entry.at()),
              words.sentence(entry, reader),
              words.actor(entry.actor(), reader),
              style(entry)));
    }
    Collections.reverse(lines);
    return lines;
  }

  private static String style(TimelineEntry entry) {
    if (entry.kind().startsWith("deadline-")) {
      return "deadline";
    }
    return entry.actor().equals(CurrentUser.SYSTEM) ? "system" : "person";
  }
}
