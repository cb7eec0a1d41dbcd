package fi.polku.national.statistics;

import java.util.List;

/** A file that cannot be taken in; nothing of it was. */
public final class InvalidFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int MOST_TOLD = 50;

  private final transient List<FileProblem> problems;

  InvalidFileException(List<FileProblem> problems) {
    super("The file has " + problems.size() + " problems");
    this.problems = List.copyOf(problems.subList(0, Math.min(MOST_TOLD, problems.size())));
  }

  static InvalidFileException of(String code) {
    return new InvalidFileException(List.of(FileProblem.of(0, code)));
  }

  /** The first ones. */
  public List<FileProblem> problems() {
    return problems;
  }
}
