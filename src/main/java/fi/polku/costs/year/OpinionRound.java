package fi.polku.costs.year;

import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One sending of a draft budget to the municipalities, with what they answered.
 *
 * @param round from 1
 * @param dueOn last day for opinions
 * @param reminded when each municipality was reminded
 */
public record OpinionRound(
    int round,
    Instant sentAt,
    LocalDate dueOn,
    List<Opinion> opinions,
    Map<MunicipalityCode, Instant> reminded) {

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
