package fi.polku.national.eures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy that is told to EURES advisers abroad.
 *
 * @param occupations ESCO's addresses; may be empty
 * @param countries where workers are sought, as people wrote it; null: not said
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AbroadVacancy(
    String title,
    int positions,
    List<String> occupations,
    String municipality,
    @Nullable String countries,
    @Nullable String language) {}
