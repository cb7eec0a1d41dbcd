package fi.polku.journeys;

import fi.polku.shared.LanguageCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the start of an immigrant's job search tells.
 *
 * @param firstPermitOn first day of the first residence permit, from which the three years of the
 *     integration services run (LINES 2)
 * @param interpreterLanguage language to be interpreted, or null when no interpreter is needed
 */
public record Immigrant(
    LocalDate firstPermitOn, PermitType permitType, @Nullable LanguageCode interpreterLanguage) {}
