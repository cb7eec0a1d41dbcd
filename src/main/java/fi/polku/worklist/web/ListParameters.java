package fi.polku.worklist.web;

import fi.polku.access.PolkuUser;
import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.InputCheck;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.MunicipalityCode;
import fi.polku.worklist.WorklistFilter;
import fi.polku.worklist.WorklistPlace;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the API was asked to list, checked as a whole. */
record ListParameters(WorklistFilter filter, WorklistPlace place) {

  private static final int LONGEST_SEARCH = 200;
  private static final int LONGEST_NAME = 100;
  private static final int ROWS = 25;

  static ListParameters read(
      @Nullable String assignee,
      @Nullable String municipality,
      @Nullable String state,
      @Nullable String search,
      @Nullable String after,
      @Nullable String limit,
      PolkuUser reader) {
    var check = new InputCheck();
    String holder = check.optional("assignee", assignee, text(LONGEST_NAME)::read).orElse(null);
    MunicipalityCode code =
        check.optional("municipality", municipality, MunicipalityCode::of).orElse(null);
    DeadlineState wanted = check.optional("state", state, ListParameters::state).orElse(null);
    String words = check.optional("q", search, text(LONGEST_SEARCH)::read).orElse(null);
    int rows = check.optional("limit", limit, ListParameters::rows).orElse(ROWS);
    check.refuseIfProblems();
    String cursor = after == null || after.isBlank() ? null : after;
    return new ListParameters(
        held(holder, reader).narrowed(code, wanted, null, null, words),
        new WorklistPlace(cursor, null, rows));
  }

  private static WorklistFilter held(@Nullable String assignee, PolkuUser reader) {
    if (assignee == null) {
      return WorklistFilter.ALL;
    }
    return switch (assignee) {
      case "me" -> WorklistFilter.heldBy(reader.username());
      case "none" -> WorklistFilter.unheld();
      default -> WorklistFilter.heldBy(assignee);
    };
  }

  private static DeadlineState state(String text) {
    return Arrays.stream(DeadlineState.values())
        .filter(state -> state.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidValueException("not-an-option"));
  }

  private static int rows(String text) {
    try {
      int rows = Integer.parseInt(text.strip());
      if (rows >= 1 && rows <= WorklistPlace.LARGEST) {
        return rows;
      }
    } catch (NumberFormatException notANumber) {
      throw new InvalidValueException("page-size", WorklistPlace.LARGEST);
    }
    throw new InvalidValueException("page-size", WorklistPlace.LARGEST);
  }

  /** Reads a text of limited length without characters that no name or word has. */
  private interface Reader {
    String read(String text);
  }

  private static Reader text(int longest) {
    return text -> {
      if (text.length() > longest) {
        throw new InvalidValueException("too-long", longest);
      }
      if (text.chars().anyMatch(Character::isISOControl)) {
        throw new InvalidValueException("control-characters");
      }
      return text.strip();
    };
  }
}
