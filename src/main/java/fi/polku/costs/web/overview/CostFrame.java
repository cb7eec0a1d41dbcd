package fi.polku.costs.web.overview;

import fi.polku.costs.CostYear;
import fi.polku.costs.budget.YearState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a cost year has around it.
 *
 * @param areaName in the reader's language
 * @param state how far the year has come
 * @param areas those the reader may change to, the shown one among them
 * @param years those the reader may change to, the shown one among them; newest first
 * @param tabs the pages of the year that the reader may open
 */
public record CostFrame(
    CostYear year,
    String areaName,
    YearState state,
    List<Choice> areas,
    List<Integer> years,
    List<Tab> tabs) {

  /**
   * An area to change to.
   *
   * @param id of the area
   */
  public record Choice(String id, String name) {}

  /**
   * A page of the year.
   *
   * @param key last part of its address; {@code costs.tab.<key>} names it
   * @param count of what waits there; null: nothing to count
   */
  public record Tab(String key, String href, @Nullable Integer count) {}
}
