package fi.polku.costs.year;

import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sending of a draft budget to the municipalities, with what they answered.
 *
 * @param round from 1
 * @param dueOn last day for opinions
 * @param reminded when each municipality was reminded
 * @param answer how the opinions were taken into account; null until they are
 * @param isOver whether no answer is awaited any more, so that everybody may see all of them
 */
public record OpinionRound(
    int round,
    Instant sentAt,
    LocalDate dueOn,
    List<Opinion> opinions,
    Map<MunicipalityCode, Instant> reminded,
    @Nullable RoundAnswer answer,
    boolean isOver) {

  public OpinionRound {
    opinions = List.copyOf(opinions);
    reminded = Map.copyOf(reminded);
  }

  public Optional<Opinion> of(MunicipalityCode municipality) {
    return opinions.stream()
        .filter(opinion -> opinion.municipality().equals(municipality))
        .findFirst();
  }
}
