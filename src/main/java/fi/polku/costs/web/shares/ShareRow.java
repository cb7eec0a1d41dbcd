package fi.polku.costs.web.shares;

import fi.polku.costs.allocation.Explanation;
import fi.polku.costs.allocation.Share;
import fi.polku.shared.Euro;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row of a shared sum: one municipality, or several together.
 *
 * @param name of the municipality or of the several
 * @param parts one for each ground
 * @param exact euros before rounding
 * @param proportion of the total, 0–1
 * @param explanation null for several
 */
public record ShareRow(
    String name,
    List<Part> parts,
    BigDecimal exact,
    Euro amount,
    BigDecimal proportion,
    @Nullable Explanation explanation) {

  public ShareRow {
    parts = List.copyOf(parts);
  }

  /**
   * A ground's part.
   *
   * @param figure what is compared
   * @param euros before rounding
   */
  public record Part(BigDecimal figure, BigDecimal euros) {

    private Part plus(Part other) {
      return new Part(figure.add(other.figure), euros.add(other.euros));
    }
  }

  static ShareRow of(String name, Share share) {
    Explanation why = share.explanation();
    return new ShareRow(
        name,
        why.parts().stream().map(part -> new Part(part.figure(), part.euros())).toList(),
        why.exact(),
        share.amount(),
        share.proportion(),
        why);
  }

  /** Several together; at least one. */
  static ShareRow sum(String name, Collection<ShareRow> rows) {
    ShareRow sum = rows.stream().reduce(ShareRow::plus).orElseThrow();
    return new ShareRow(name, sum.parts, sum.exact, sum.amount, sum.proportion, null);
  }

  private ShareRow plus(ShareRow other) {
    List<Part> both = new ArrayList<>();
    IntStream.range(0, parts.size())
        .forEach(at -> both.add(parts.get(at).plus(other.parts.get(at))));
    return new ShareRow(
        name,
        both,
        exact.add(other.exact),
        amount.add(other.amount),
        proportion.add(other.proportion),
        null);
  }
}
