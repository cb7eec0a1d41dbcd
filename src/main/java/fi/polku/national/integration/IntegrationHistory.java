package fi.polku.national.integration;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What Koto-Digi knows of a person's integration so far, in any municipality.
 *
 * @param known whether anything is known
 * @param assessedOn when an integration assessment was done; null: none is known
 * @param plannedOn when an integration plan was made; null: none is known
 * @param planEndedOn null while the plan goes on
 * @param municipality which told it last
 */
public record IntegrationHistory(
    @JsonProperty(required = true) boolean known,
    @Nullable LocalDate assessedOn,
    @Nullable LocalDate plannedOn,
    @Nullable LocalDate planEndedOn,
    @Nullable MunicipalityCode municipality) {

  /** Whether a plan goes on. */
  public boolean planGoesOn() {
    return plannedOn != null && planEndedOn == null;
  }
}
