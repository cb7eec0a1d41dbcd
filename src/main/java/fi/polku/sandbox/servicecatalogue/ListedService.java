package fi.polku.sandbox.servicecatalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A service as the sandbox knows it; given everywhere. Summaries may be missing. */
record ListedService(
    UUID id,
    String fi,
    String sv,
    String en,
    @Nullable String summaryFi,
    @Nullable String summarySv,
    @Nullable String summaryEn) {}
