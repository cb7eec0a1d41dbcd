package fi.polku.costs.sheets;

import java.util.ArrayList;
import java.util.List;

/** What is wrong in a file: the first hundred problems and how many there are. */
public final class SheetProblems {

  private static final int MOST_TOLD = 100;

  private final List<SheetProblem> told = new ArrayList<>();
  private int count;

  public void add(SheetProblem problem) {
    count++;
    if (told.size() < MOST_TOLD) {
      told.add(problem);
    }
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /** All of them, also those that are not told. */
  public int count() {
    return count;
  }

  /** The first hundred. */
  public List<SheetProblem> told() {
    return List.copyOf(told);
  }

  /**
   * @throws InvalidSheetException if there are any
   */
  public void throwIfAny() {
    if (count > 0) {
      throw new InvalidSheetException(told(), count);
    }
  }
}
