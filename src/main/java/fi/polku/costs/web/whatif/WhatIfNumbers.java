package fi.polku.costs.web.whatif;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of forms and addresses: a decimal comma, no grouping, nothing that reads two ways. */
final class WhatIfNumbers {

  /** As exact as a mean of twelve months needs to be. */
  private static final int MOST_DECIMALS = 8;

  /** A comma and three decimals could be taken for thousands. */
  private static final int AMBIGUOUS = 3;

  private WhatIfNumbers() {}

  static String text(BigDecimal number) {
    BigDecimal plain = number.setScale(MOST_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    int scale = Math.max(plain.scale(), 0);
    BigDecimal written = plain.setScale(scale == AMBIGUOUS ? scale + 1 : scale);
    return written.toPlainString().replace('.', ',');
  }
}
