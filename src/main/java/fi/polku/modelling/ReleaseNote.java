package fi.polku.modelling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who released a version, when and why.
 *
 * @param carried whether it came along unchanged with another model of the same release
 */
public record ReleaseNote(
    ModelId id, int version, boolean carried, String by, Instant at, @Nullable String note) {}
