package fi.polku.national.statistics;

import java.util.List;

/**
 * What is wrong in a file.
 *
 * @param line number of the line or of the entry, from 1; 0 for the whole file
 * @param code message key below {@code statistics.problem.}
 * @param arguments of the message
 */
public record FileProblem(int line, String code, List<String> arguments) {

  public FileProblem {
    arguments = List.copyOf(arguments);
  }

  static FileProblem of(int line, String code, String... arguments) {
    return new FileProblem(line, code, List.of(arguments));
  }
}
