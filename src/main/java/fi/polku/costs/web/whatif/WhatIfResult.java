package fi.polku.costs.web.whatif;

import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Euros beside the present.
 *
 * @param rows of the municipalities, those the reader may not see together last
 */
record WhatIfResult(List<Row> rows, Row sum) {

  WhatIfResult {
    rows = List.copyOf(rows);
  }

  /**
   * A municipality.
   *
   * @param present null when the sum cannot be shared as things are
   * @param proportion of the changed total, 0–1
   */
  record Row(
      String name,
      @Nullable Euro present,
      @Nullable BigDecimal presentProportion,
      Euro changed,
      BigDecimal proportion) {

    /** What the change costs; negative: what it saves. */
    public @Nullable Euro difference() {
      return present == null ? null : changed.subtract(present);
    }

    Row plus(Row other) {
      return new Row(
          name,
          present == null || other.present == null ? null : present.add(other.present),
          presentProportion == null || other.presentProportion == null
              ? null
              : presentProportion.add(other.presentProportion),
          changed.add(other.changed),
          proportion.add(other.proportion));
    }

    Row named(String other) {
      return new Row(other, present, presentProportion, changed, proportion);
    }
  }
}
