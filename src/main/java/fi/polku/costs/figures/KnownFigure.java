package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it is kept.
 *
 * @param id ascending in the order of entering
 * @param source where it was read from
 * @param confirmedAt when somebody said that it is right though it looks doubtful
 */
public record KnownFigure(
    long id,
    Criterion criterion,
    MunicipalityCode municipality,
    FigurePeriod period,
    BigDecimal value,
    String source,
    Instant enteredAt,
    String enteredBy,
    @Nullable Instant confirmedAt,
    @Nullable String confirmedBy) {

  public boolean isConfirmed() {
    return confirmedAt != null;
  }
}
