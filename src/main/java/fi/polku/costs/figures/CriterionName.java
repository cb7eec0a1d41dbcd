package fi.polku.costs.figures;

import fi.polku.costs.Criterion;
import fi.polku.shared.LocalizedText;

/**
 * A criterion that an area has figures of.
 *
 * @param isOwn whether the area itself has added it
 */
public record CriterionName(
    Criterion criterion, LocalizedText name, Rhythm rhythm, boolean isOwn) {}
