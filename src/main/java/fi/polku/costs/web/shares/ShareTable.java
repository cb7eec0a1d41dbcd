package fi.polku.costs.web.shares;

import static java.util.stream.Collectors.joining;

import fi.polku.areas.Areas;
import fi.polku.costs.CostReader;
import fi.polku.costs.Criterion;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Explanation;
import fi.polku.costs.allocation.Share;
import fi.polku.costs.figures.Criteria;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the table of a shared sum for its reader. */
@Component
class ShareTable {

  private final Criteria criteria;
  private final Areas areas;
  private final MessageSource texts;

  ShareTable(Criteria criteria, Areas areas, MessageSource texts) {
    this.criteria = criteria;
    this.areas = areas;
    this.texts = texts;
  }

  /**
   * A table.
   *
   * @param rows of the municipalities whose own the reader sees
   * @param others the other municipalities together; null when there are none
   */
  record View(List<Head> grounds, List<ShareRow> rows, @Nullable ShareRow others, ShareRow sum) {}

  /**
   * A ground.
   *
   * @param criteria whose figures are added up
   * @param weight 0–1
   * @param sum of the whole area's figures
   */
  record Head(List<Compared> criteria, BigDecimal weight, BigDecimal sum, String source) {

    /** Such as unemployed + in services. */
    public String name() {
      return criteria.stream().map(Compared::name).collect(joining(" + "));
    }
  }

  /**
   * What is compared.
   *
   * @param href of its figures; of what was caused, of the entries
   */
  record Compared(String name, String href) {}

  View of(Allocation allocation, CostReader reader, Locale locale) {
    List<ShareRow> own = new ArrayList<>();
    List<ShareRow> others = new ArrayList<>();
    for (Share share : allocation.shares()) {
      MunicipalityCode code = share.municipality();
      (reader.sees(code) ? own : others).add(ShareRow.of(areas.nameOf(code, locale), share));
    }
    List<ShareRow> all = new ArrayList<>(own);
    all.addAll(others);
    return new View(
        heads(allocation, locale),
        own,
        others.isEmpty() ? null : ShareRow.sum(text("costs.others", locale), others),
        ShareRow.sum(text("costs.total", locale), all));
  }

  private List<Head> heads(Allocation allocation, Locale locale) {
    return allocation.shares().stream()
        .limit(1)
        .flatMap(share -> share.explanation().parts().stream())
        .map(part -> head(allocation, part, locale))
        .toList();
  }

  private Head head(Allocation allocation, Explanation.Part part, Locale locale) {
    List<Compared> compared =
        Criterion.added(part.criterion()).stream()
            .map(one -> compared(allocation, one, locale))
            .toList();
    return new Head(compared, part.weight(), part.sum(), part.sourceIn(locale));
  }

  private Compared compared(Allocation allocation, Criterion criterion, Locale locale) {
    String name = criteria.nameOf(allocation.year().area(), criterion).in(locale);
    return new Compared(name, href(allocation, criterion));
  }

  private static String href(Allocation allocation, Criterion criterion) {
    String area = "/kustannukset/" + allocation.year().area();
    int year = allocation.year().year();
    return criterion.equals(Criterion.CAUSED)
        ? "%s/%d/kirjaukset?laji=%s".formatted(area, year, allocation.kind().id())
        : "%s/luvut/%s?vuosi=%d".formatted(area, criterion.key(), year);
  }

  private String text(String key, Locale locale) {
    return texts.getMessage(key, null, locale);
  }
}
