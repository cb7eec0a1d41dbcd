package fi.polku.cases;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many cases of an event are in which state.
 *
 * @param outside how many belong to areas that the reader does not see
 */
public record LinkedCounts(List<Group> groups, long outside) {

  /** Why a case ends when its customer finds work (LINES 6). */
  private static final String FOUND_WORK = "TYOLLISTYMINEN";

  public LinkedCounts {
    groups = List.copyOf(groups);
  }

  /** Cases of one state and, when ended, of one reason. */
  public record Group(CaseStatus status, @Nullable String endReason, long cases) {}

  /** All that the reader sees. */
  public long total() {
    return groups.stream().mapToLong(Group::cases).sum();
  }

  public long of(CaseStatus status) {
    return groups.stream().filter(group -> group.status() == status).mapToLong(Group::cases).sum();
  }

  /** States that somebody is in, in their order. */
  public List<CaseStatus> states() {
    return groups.stream().map(Group::status).distinct().sorted().toList();
  }

  public long foundWork() {
    return groups.stream()
        .filter(group -> Objects.equals(group.endReason(), FOUND_WORK))
        .mapToLong(Group::cases)
        .sum();
  }
}
