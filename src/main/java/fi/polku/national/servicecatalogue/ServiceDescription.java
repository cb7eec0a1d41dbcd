package fi.polku.national.servicecatalogue;

import fi.polku.shared.LocalizedText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a municipality tells people of a service. The texts are others': they are shown as text and
 * never as markup.
 *
 * @param id PTV's
 * @param service id of the service of our catalogue that it describes
 * @param summary one sentence or two; null when PTV has none
 * @param channel where to go or call; null when PTV has none
 */
public record ServiceDescription(
    UUID id,
    String service,
    LocalizedText name,
    @Nullable LocalizedText summary,
    @Nullable LocalizedText channel) {}
