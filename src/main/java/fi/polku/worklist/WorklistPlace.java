package fi.polku.worklist;

import org.jspecify.annotations.Nullable;

/**
 * The place in a list at which a page begins or ends.
 *
 * @param after cursor of the row before the page; null for the first page
 * @param before cursor of the row behind the page, for going back
 * @param limit rows on a page, 1 to {@value #LARGEST}
 */
public record WorklistPlace(@Nullable String after, @Nullable String before, int limit) {

  public static final int LARGEST = 200;

  public WorklistPlace {
    if (limit < 1 || limit > LARGEST) {
      throw new IllegalArgumentException("Rows on a page: 1 to " + LARGEST);
    }
  }

  public static WorklistPlace first(int limit) {
    return new WorklistPlace(null, null, limit);
  }
}
