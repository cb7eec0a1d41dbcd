package fi.polku.engine;

import org.jspecify.annotations.Nullable;

/** A user task was claimed or, with a null assignee, returned. */
public record TaskAssigned(String taskId, @Nullable String assignee) {}
