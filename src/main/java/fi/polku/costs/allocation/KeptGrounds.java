package fi.polku.costs.allocation;

import fi.polku.costs.Criterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The weights and figures that a sum was shared by, whatever they are now. */
@Component
class KeptGrounds {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(Months.OF_YEAR);

  /** More than entered figures have, fewer than kept ones. */
  private static final int DECIMALS = 9;

  private final SourceTexts texts;

  KeptGrounds(SourceTexts texts) {
    this.texts = texts;
  }

  /**
   * @throws IllegalArgumentException if it does not say by what it was shared
   */
  List<Compared> of(Allocation kept) {
    List<List<Explanation.Part>> rows =
        kept.shares().stream().map(share -> share.explanation().parts()).toList();
    if (rows.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("Shared without figures: " + kept.kind());
    }
    return IntStream.range(0, rows.get(0).size())
        .mapToObj(ground -> of(kept, rows.stream().map(parts -> parts.get(ground)).toList()))
        .toList();
  }

  private Compared of(Allocation kept, List<Explanation.Part> ground) {
    Explanation.Part first = ground.get(0);
    List<Criterion> criteria = Criterion.added(first.criterion());
    return new Compared(
        criteria,
        first.weight(),
        ground.stream().map(part -> sum(part.figure())).toList(),
        Months.OF_YEAR,
        texts.label(kept.year().area(), criteria),
        first.sources());
  }

  /** A kept mean is rounded far behind the last decimal of the sum of months it is made of. */
  static BigDecimal sum(BigDecimal mean) {
    return mean.multiply(MONTHS).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
