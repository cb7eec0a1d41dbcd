package fi.polku.national.population;

import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a person is at home.
 *
 * @param municipality null: in no municipality of Finland
 * @param since first day; null when it is not told
 */
public record Residence(@Nullable MunicipalityCode municipality, @Nullable LocalDate since) {}
