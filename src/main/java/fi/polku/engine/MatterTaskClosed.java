package fi.polku.engine;

import fi.polku.shared.Matter;

/**
 * A user task of a process that is no case's ended: completed by somebody, or cancelled by its
 * process.
 */
public record MatterTaskClosed(String taskId, Matter matter, boolean completed) {}
