package fi.polku.engine;

import fi.polku.shared.CaseId;
import fi.polku.shared.LocalizedText;

/** A user task ended: completed by somebody, or cancelled by its process. */
public record TaskClosed(
    String taskId, String taskKey, LocalizedText name, CaseId caseId, boolean completed) {}
