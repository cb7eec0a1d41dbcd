package fi.polku.costs.web.shares;

import fi.polku.areas.Areas;
import fi.polku.costs.CostReader;
import fi.polku.costs.CriterionNames;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Explanation;
import fi.polku.costs.allocation.Share;
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

  private final CriterionNames names;
  private final Areas areas;
  private final MessageSource texts;

  ShareTable(CriterionNames names, Areas areas, MessageSource texts) {
    this.names = names;
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
   * @param weight 0–1
   * @param sum of the whole area's figures
   */
  record Head(String name, BigDecimal weight, BigDecimal sum, String source) {}

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
        .map(part -> head(part, locale))
        .toList();
  }

  private Head head(Explanation.Part part, Locale locale) {
    return new Head(names.of(part.criterion(), locale), part.weight(), part.sum(), part.source());
  }

  private String text(String key, Locale locale) {
    return texts.getMessage(key, null, locale);
  }
}
