package fi.polku.costs.web.year;

import org.jspecify.annotations.Nullable;

/**
 * A task of the year as a page shows it.
 *
 * @param name with the month or the invoice it is about
 * @param waits what waits for it; empty when nothing known does
 * @param doneBy null when nobody did it
 */
record TaskView(
    String id,
    String name,
    @Nullable String municipality,
    String waits,
    String since,
    boolean open,
    @Nullable String closed,
    @Nullable String doneBy) {}
