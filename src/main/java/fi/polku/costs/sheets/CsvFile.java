package fi.polku.costs.sheets;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a CSV file (RFC 4180): cells may be in quotes, in which separators, line breaks and
 * doubled quotes are text. What parts the cells is what the first line has most of.
 */
final class CsvFile {

  private static final int END = -1;
  private static final int BUFFER = 1 << 16;
  private static final String PDF = "%PDF";

  private final Reader in;
  private final char[] buffer = new char[BUFFER];
  private final StringBuilder cell = new StringBuilder();
  private final char separator;
  private int filled;
  private int at;
  private int row = 1;

  private CsvFile(Reader in) throws IOException {
    this.in = in;
    fill();
    requireText();
    this.separator = separator();
  }

  private void requireText() {
    boolean markup = filled > 0 && buffer[0] == '<';
    boolean pdf = filled >= PDF.length() && new String(buffer, 0, PDF.length()).equals(PDF);
    if (markup || pdf || CharBuffer.wrap(buffer, 0, filled).chars().anyMatch(one -> one == 0)) {
      throw InvalidSheetException.of(0, "sheet-binary");
    }
  }

  static void read(Path file, SheetTable table) throws IOException {
    try (Reader in = SheetText.open(file)) {
      new CsvFile(in).rows(table);
    } catch (CharacterCodingException broken) {
      throw InvalidSheetException.of(0, "sheet-encoding");
    }
  }

  /** By the beginning of the file, up to the first line break after any separator. */
  private char separator() {
    int[] counts = new int[3];
    boolean quoted = false;
    for (int look = 0; look < filled; look++) {
      char one = buffer[look];
      quoted ^= one == '"';
      int which = quoted ? -1 : ";\t,".indexOf(one);
      if (which >= 0) {
        counts[which]++;
      } else if ((one == '\n' || one == '\r') && !quoted && counts[0] + counts[1] + counts[2] > 0) {
        break;
      }
    }
    if (counts[0] >= counts[1] && counts[0] >= counts[2]) {
      return ';';
    }
    return counts[1] >= counts[2] ? '\t' : ',';
  }

  private void rows(SheetTable table) throws IOException {
    List<SheetCell> cells = new ArrayList<>();
    int next = next();
    while (next != END) {
      next = cell(next);
      cells.add(SheetCell.text(cell.toString()));
      boolean more = next == separator;
      next = more || next == END ? next() : afterBreak(next);
      if (!more || next == END) {
        table.row(row, cells);
        row++;
        cells = new ArrayList<>(cells.size());
      }
    }
  }

  private int afterBreak(int lineBreak) throws IOException {
    int next = next();
    return lineBreak == '\r' && next == '\n' ? next() : next;
  }

  /** Reads a cell; what follows it: the separator, a line break or the end. */
  private int cell(int first) throws IOException {
    cell.setLength(0);
    int next = first == '"' ? quoted() : first;
    while (next != END && next != separator && next != '\n' && next != '\r') {
      append(next);
      next = next();
    }
    return next;
  }

  private int quoted() throws IOException {
    while (true) {
      int next = next();
      if (next == END) {
        throw InvalidSheetException.of(row, "sheet-quote");
      }
      if (next == '"') {
        next = next();
        if (next != '"') {
          return next;
        }
      }
      append(next);
    }
  }

  private void append(int next) {
    if (next == 0) {
      throw InvalidSheetException.of(row, "sheet-binary");
    }
    if (cell.length() >= SheetTable.LONGEST_CELL) {
      throw InvalidSheetException.of(row, "sheet-cell-long", SheetTable.LONGEST_CELL);
    }
    cell.append((char) next);
  }

  private int next() throws IOException {
    if (at == filled) {
      fill();
    }
    return filled == 0 ? END : buffer[at++];
  }

  /** Fills the whole buffer unless the file ends. */
  private void fill() throws IOException {
    at = 0;
    filled = 0;
    while (filled < BUFFER) {
      int got = in.read(buffer, filled, BUFFER - filled);
      if (got < 0) {
        return;
      }
      filled += got;
    }
  }
}
