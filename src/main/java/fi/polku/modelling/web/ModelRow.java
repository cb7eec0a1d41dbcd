package fi.polku.modelling.web;

import fi.polku.engine.ModelUsage;
import fi.polku.modelling.ModelLine;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A model in the list, as the page shows it. */
record ModelRow(
    String href,
    String segment,
    String key,
    String name,
    int version,
    @Nullable LocalDate releasedOn,
    @Nullable String releasedBy,
    @Nullable String draftBy,
    boolean counted,
    long running,
    long ended) {

  /** Finnish civil time, in which releases are told. */
  static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  static ModelRow of(ModelLine line) {
    ModelUsage usage = line.usage();
    ModelUsage counts = Objects.requireNonNullElse(usage, ModelUsage.NONE);
    return new ModelRow(
        Paths.of(line.id()),
        Paths.segment(line.id().kind()),
        line.id().key(),
        line.name(),
        line.version(),
        line.releasedAt() == null ? null : LocalDate.ofInstant(line.releasedAt(), ZONE),
        line.releasedBy(),
        line.draftBy(),
        usage != null,
        counts.running(),
        counts.ended());
  }
}
