package fi.polku.costs.year;

import fi.polku.costs.CostYear;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task of a cost year.
 *
 * @param key the element's id in its model
 * @param role whose task it is: {@code talous} or {@code kunta}
 * @param municipality of a municipality's task
 * @param subject which of many it is about: a month 1–12 or the number of an invoice; null when
 *     there is but one
 * @param closedAt null while it is open
 * @param doneBy who completed it; null if nobody did
 */
public record CostTask(
    String id,
    CostYear year,
    String key,
    String role,
    @Nullable MunicipalityCode municipality,
    @Nullable String subject,
    LocalizedText name,
    Instant createdAt,
    @Nullable Instant closedAt,
    @Nullable String doneBy) {

  public boolean isOpen() {
    return closedAt == null;
  }
}
