package fi.polku.modelling.web;

import fi.polku.engine.ModelUsage;
import fi.polku.modelling.ReleaseNote;
import fi.polku.modelling.VersionLine;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version in its model's history, as the page shows it.
 *
 * @param releasedBy null for a version bundled with Polku
 * @param medianDays of the ended ones, rounded to tenths; null when none has ended
 */
record VersionRow(
    int version,
    LocalDateTime releasedAt,
    @Nullable String releasedBy,
    @Nullable String note,
    boolean carried,
    long running,
    long ended,
    @Nullable Double medianDays,
    @Nullable LocalDate inForceFrom,
    long taken) {

  private static final double TENTHS_A_DAY = 10.0 / Duration.ofDays(1).toMillis();

  static VersionRow of(VersionLine line) {
    ReleaseNote release = line.release();
    ModelUsage usage = Objects.requireNonNullElse(line.usage(), ModelUsage.NONE);
    return new VersionRow(
        line.version(),
        LocalDateTime.ofInstant(line.releasedAt(), ModelRow.ZONE),
        release == null ? null : release.by(),
        release == null ? null : release.note(),
        release != null && release.carried(),
        usage.running(),
        usage.ended(),
        days(usage.median()),
        line.inForceFrom(),
        Objects.requireNonNullElse(line.taken(), 0L));
  }

  private static @Nullable Double days(@Nullable Duration median) {
    return median == null ? null : Math.round(median.toMillis() * TENTHS_A_DAY) / 10.0;
  }
}
