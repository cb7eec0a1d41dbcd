package fi.polku.worklist.web;

import fi.polku.access.PolkuUser;
import fi.polku.deadlines.DeadlineState;
import fi.polku.shared.CaseId;
import fi.polku.shared.MunicipalityCode;
import fi.polku.worklist.WorklistFilter;
import fi.polku.worklist.WorklistPlace;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in the task list a person is: the page's address says all of it, so that going back, coming
 * back after a task and sending the address to a colleague keep the place. What is unreadable in an
 * address narrows nothing.
 */
record ListPlace(
    ListView view,
    @Nullable MunicipalityCode municipality,
    @Nullable DeadlineState state,
    @Nullable String deadlineKind,
    @Nullable UUID personId,
    @Nullable String search,
    @Nullable String after,
    @Nullable String before) {

  private static final int ROWS = 50;
  private static final int LONGEST = 200;

  static ListPlace of(Map<String, String> parameters, PolkuUser user) {
    String person = text(parameters, "asiakas");
    return new ListPlace(
        ListView.of(text(parameters, "nayta"), user),
        MunicipalityCode.parse(text(parameters, "kunta")).orElse(null),
        state(text(parameters, "tila")),
        orNull(text(parameters, "laji")),
        CaseId.parse(person).map(CaseId::value).orElse(null),
        orNull(text(parameters, "haku")),
        orNull(text(parameters, "jalkeen")),
        orNull(text(parameters, "ennen")));
  }

  /** The place as the query of an address. */
  public String query() {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("nayta", view.key());
    put(parameters, "kunta", municipality);
    put(parameters, "tila", state);
    put(parameters, "laji", deadlineKind);
    put(parameters, "asiakas", personId);
    put(parameters, "haku", search);
    put(parameters, "jalkeen", after);
    put(parameters, "ennen", before);
    return QueryText.of(parameters);
  }

  public String address() {
    return "/tehtavat?" + query();
  }

  /** The beginning of another tab with the same filters. */
  ListPlace in(ListView other) {
    return new ListPlace(other, municipality, state, deadlineKind, personId, search, null, null);
  }

  ListPlace behind(@Nullable String cursor) {
    return new ListPlace(view, municipality, state, deadlineKind, personId, search, cursor, null);
  }

  ListPlace aheadOf(@Nullable String cursor) {
    return new ListPlace(view, municipality, state, deadlineKind, personId, search, null, cursor);
  }

  ListPlace searching(@Nullable UUID person, @Nullable String words) {
    return new ListPlace(view, municipality, state, deadlineKind, person, words, null, null);
  }

  public ListPlace unfiltered() {
    return new ListPlace(view, null, null, null, null, null, null, null);
  }

  public boolean isFiltered() {
    return !unfiltered().equals(behind(null));
  }

  WorklistFilter filter(PolkuUser user) {
    return view.filter(user).narrowed(municipality, state, deadlineKind, personId, search);
  }

  WorklistPlace place() {
    return new WorklistPlace(after, before, ROWS);
  }

  private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
    if (value != null) {
      parameters.put(name, value.toString());
    }
  }

  private static @Nullable DeadlineState state(String text) {
    return Arrays.stream(DeadlineState.values())
        .filter(state -> state.name().equals(text))
        .findFirst()
        .orElse(null);
  }

  private static String text(Map<String, String> parameters, String name) {
    String text = parameters.getOrDefault(name, "").strip();
    return text.length() > LONGEST || text.chars().anyMatch(Character::isISOControl) ? "" : text;
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
