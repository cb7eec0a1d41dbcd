package fi.polku.engine;

import fi.polku.shared.LocalizedText;
import fi.polku.shared.Matter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user task of a process that is no case's was created, in the engine's transaction.
 *
 * @param taskKey the element's id in its model
 * @param role candidate group
 * @param municipality process variable {@code kunta}: whose task it is, or null when the whole
 *     area's
 * @param subject which of many it is about: process variable {@code lasku}, {@code
 *     raporttiKuukausi} or {@code kuukausi}; null when there is but one
 */
public record MatterTaskOpened(
    String taskId,
    String taskKey,
    LocalizedText name,
    Matter matter,
    String role,
    @Nullable String municipality,
    @Nullable String subject,
    Instant createdAt) {}
