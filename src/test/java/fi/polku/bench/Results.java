package fi.polku.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Rows {@code name value unit baseline ratio}; a ratio above one means faster than the baseline.
 */
final class Results {

  private static final Path FILE = Path.of("target", "bench", "results.csv");
  private static final String HEAD = "name,value,unit,baseline,ratio";

  private final List<String> rows = new ArrayList<>(List.of(HEAD));

  /** A rate, where more is better. */
  void rate(String name, double value, String unit, double baseline) {
    add(name, value, unit, baseline, value / baseline);
  }

  /** A time, where less is better. */
  void time(String name, double value, String unit, double baseline) {
    add(name, value, unit, baseline, baseline / value);
  }

  private void add(String name, double value, String unit, double baseline, double ratio) {
    rows.add(
        String.format(Locale.ROOT, "%s,%.3f,%s,%.3f,%.2f", name, value, unit, baseline, ratio));
  }

  /** Prints the rows and keeps them as a file. */
  void write() throws IOException {
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, rows);
    rows.forEach(row -> System.out.println(row.replace(',', ' ')));
  }
}
