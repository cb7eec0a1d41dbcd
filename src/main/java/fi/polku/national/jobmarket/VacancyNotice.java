package fi.polku.national.jobmarket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a vacancy when it is published.
 *
 * @param id our own id of it, or the sender's who told of it: the same vacancy keeps the same id
 * @param occupations ESCO's addresses; may be empty
 * @param municipality of the workplace, three digits
 * @param closes the last day to apply, ISO 8601; null: until the vacancy is filled
 */
public record VacancyNotice(
    String id,
    String title,
    @Nullable String description,
    List<String> occupations,
    int positions,
    String municipality,
    @Nullable String closes) {}
