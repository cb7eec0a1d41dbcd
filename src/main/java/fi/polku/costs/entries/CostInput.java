package fi.polku.costs.entries;

import fi.polku.shared.Euro;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells of a cost; not yet known to be right.
 *
 * @param month {@code 3} or {@code 2026-03}
 * @param kind of cost; blank: as the service's
 * @param municipality code, or its name; blank: the whole area's
 * @param amount null: none that could be read
 * @param document voucher it is based on
 * @param text what it is; blank: nothing to tell
 */
public record CostInput(
    String month,
    String kind,
    String service,
    String municipality,
    @Nullable Euro amount,
    String document,
    String text) {}
