package fi.polku.national.delegates;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How much the simulated systems hold: rows of each of their tables. */
final class SandboxRows {

  private final JdbcClient jdbc;
  private final List<String> tables;

  SandboxRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.tables =
        jdbc.sql(
                """
                select lower(table_name) from information_schema.tables
                 where lower(table_name) like 'sandbox\\_%' escape '\\'
                   and lower(table_name) not in ('sandbox_fault', 'sandbox_clock')
                """)
            .query(String.class)
            .list();
  }

  Map<String, Integer> count() {
    Map<String, Integer> rows = new TreeMap<>();
    for (String table : tables) {
      rows.put(table, jdbc.sql("select count(*) from " + table).query(Integer.class).single());
    }
    return rows;
  }

  /** What has come since then, without tables that did not grow. */
  Map<String, Integer> grownSince(Map<String, Integer> before) {
    Map<String, Integer> grown = new TreeMap<>();
    count()
        .forEach(
            (table, rows) -> {
              if (rows > before.getOrDefault(table, 0)) {
                grown.put(table, rows - before.getOrDefault(table, 0));
              }
            });
    return grown;
  }
}
