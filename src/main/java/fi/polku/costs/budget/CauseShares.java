package fi.polku.costs.budget;

import fi.polku.areas.Area;
import fi.polku.areas.Municipality;
import fi.polku.costs.CostKind;
import fi.polku.costs.Stage;
import fi.polku.costs.agreement.Agreement;
import fi.polku.costs.allocation.Allocation;
import fi.polku.costs.allocation.Explanation;
import fi.polku.costs.allocation.Share;
import fi.polku.shared.Euro;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Costs that fall on the municipalities that cause them (OULU annex 2, PIRKANMAA J6): nothing is
 * shared, each share is the sum of the municipality's own lines or entries.
 */
@Component
class CauseShares {

  private static final String CAUSED = "aiheutuneet";
  private static final int DECIMALS = 12;

  private final MessageSource texts;

  CauseShares(MessageSource texts) {
    this.texts = texts;
  }

  /**
   * @param caused by municipality, of any sign; those of the area that are left out caused nothing
   */
  Allocation of(
      Agreement agreement,
      Area area,
      CostKind kind,
      Map<MunicipalityCode, Euro> caused,
      Stage stage) {
    Euro total = caused.values().stream().reduce(Euro.ZERO, Euro::add);
    List<Share> shares =
        area.municipalities().stream()
            .map(one -> share(one, caused.getOrDefault(one.code(), Euro.ZERO), total, stage))
            .toList();
    return new Allocation(agreement.year(), kind, stage, agreement.version(), total, shares);
  }

  private Share share(Municipality municipality, Euro amount, Euro total, Stage stage) {
    var part =
        new Explanation.Part(
            CAUSED,
            BigDecimal.ONE,
            amount.amount(),
            total.amount(),
            amount.amount().setScale(DECIMALS),
            LocalizedText.of(language -> text("source", stage, language.locale())));
    var explanation =
        new Explanation(
            List.of(part),
            amount.amount().setScale(DECIMALS),
            BigDecimal.ZERO.setScale(DECIMALS),
            false,
            sentence(municipality, amount, stage, Language.FI.locale()),
            sentence(municipality, amount, stage, Language.SV.locale()),
            sentence(municipality, amount, stage, Language.EN.locale()));
    return new Share(municipality.code(), amount, proportion(amount, total), explanation);
  }

  private static BigDecimal proportion(Euro amount, Euro total) {
    return total.equals(Euro.ZERO)
        ? BigDecimal.ZERO.setScale(DECIMALS)
        : amount.amount().divide(total.amount(), DECIMALS, RoundingMode.HALF_EVEN);
  }

  private String sentence(Municipality municipality, Euro amount, Stage stage, Locale reader) {
    return text("sentence", stage, reader, municipality.name().in(reader), amount.format(reader));
  }

  private String text(String what, Stage stage, Locale reader, Object... arguments) {
    return texts.getMessage("costbudget.cause." + what + "." + stage, arguments, reader);
  }
}
