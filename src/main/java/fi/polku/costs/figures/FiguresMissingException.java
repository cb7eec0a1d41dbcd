package fi.polku.costs.figures;

import java.util.List;

/** A sum cannot be shared: figures are missing, late or doubtful. The web layer answers 422. */
public final class FiguresMissingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<FigureProblem> problems;

  public FiguresMissingException(List<FigureProblem> problems) {
    super("Figures missing: " + problems.size());
    this.problems = List.copyOf(problems);
  }

  public List<FigureProblem> problems() {
    return problems;
  }
}
