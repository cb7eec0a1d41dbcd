package fi.polku.costs.sheets;

import java.util.List;

/**
 * Why a file cannot be taken in.
 *
 * @param row as spreadsheet programs count them; 0: the whole file
 * @param column name in the header; may be empty
 * @param code reason; people read the message {@code error.<code>}
 * @param arguments of that message
 */
public record SheetProblem(int row, String column, String code, List<Object> arguments) {

  public SheetProblem {
    arguments = List.copyOf(arguments);
  }
}
