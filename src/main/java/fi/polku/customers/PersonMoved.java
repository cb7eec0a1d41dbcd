package fi.polku.customers;

import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The Population Information System says that a person is at home elsewhere than we know.
 *
 * @param to null: in no municipality of Finland
 */
public record PersonMoved(UUID personId, @Nullable MunicipalityCode to, LocalDate on) {}
