package fi.polku.costs.web.allocation;

import fi.polku.costs.CostKind;
import fi.polku.costs.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shared sum.
 *
 * @param agreementVersion of the area's table, in force on the year's first day
 * @param stage whose figures it was shared by
 * @param shares in the order of municipality codes; those the caller may see
 * @param unusedCriteria names of given criteria that the agreement does not share this kind by
 */
@Schema(name = "CostAllocation")
record PreviewAnswer(
    String area,
    int year,
    CostKind costKind,
    int agreementVersion,
    Stage stage,
    @Schema(example = "1234567.89") String total,
    List<One> shares,
    List<String> unusedCriteria) {

  /**
   * A municipality's share.
   *
   * @param share part of the total, 0–1, rounded to 12 decimals; amounts are exact without it
   */
  @Schema(name = "CostShare")
  record One(
      String municipality,
      String name,
      @Schema(example = "520171.55") String amount,
      BigDecimal share,
      Explained explanation) {}

  /**
   * How the share came about.
   *
   * @param exact euros before rounding
   * @param remainder part of a cent that was cut off
   * @param fi the sentence in Finnish
   * @param sv the sentence in Swedish
   * @param en the sentence in English
   */
  @Schema(name = "CostShareExplanation")
  record Explained(
      List<Part> parts,
      String exact,
      BigDecimal remainder,
      boolean roundedUp,
      String fi,
      String sv,
      @Nullable String en) {}

  /**
   * A criterion's part: weight × total × figure ÷ sum.
   *
   * @param name what the criterion is called, in the caller's language
   * @param euros to 12 decimals
   * @param source where the figures are from and from when, in the caller's language
   */
  @Schema(name = "CostShareExplanationPart")
  record Part(
      String criterion,
      String name,
      BigDecimal weight,
      BigDecimal figure,
      BigDecimal sum,
      String euros,
      String source) {}
}
