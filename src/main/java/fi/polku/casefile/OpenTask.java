package fi.polku.casefile;

import fi.polku.worklist.WorklistTask;

/**
 * A task of the case that somebody has to do.
 *
 * @param open whether the reader may open it; others' tasks tell whom the case waits for
 */
public record OpenTask(WorklistTask task, boolean open) {}
