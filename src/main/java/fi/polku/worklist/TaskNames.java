package fi.polku.worklist;

import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The names that open tasks have: a few dozen, whatever the number of tasks. A search by name first
 * finds which tasks are meant and then reads those only. Names are learned as tasks open; those
 * opened by another node are read again after a while.
 */
@Component
class TaskNames {

  private static final long KNOWN_FOR = Duration.ofMinutes(2).toNanos();

  private final JdbcClient jdbc;
  private final Map<String, Set<LocalizedText>> byKey = new ConcurrentHashMap<>();
  private volatile long readAt = System.nanoTime() - 2 * KNOWN_FOR;

  TaskNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void learn(String key, LocalizedText name) {
    byKey.computeIfAbsent(key, unknown -> ConcurrentHashMap.newKeySet()).add(name);
  }

  /** Keys of the tasks in whose name, in one language, each of the words begins a word. */
  List<String> keysMatching(String words) {
    if (System.nanoTime() - readAt > KNOWN_FOR) {
      read();
    }
    List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    return byKey.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(matches(wanted)))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private void read() {
    readAt = System.nanoTime();
    jdbc.sql("select distinct task_key, name_fi, name_sv, name_en from worklist_task")
        .query(TaskNames::named)
        .list()
        .forEach(named -> learn(named.getKey(), named.getValue()));
  }

  private static Map.Entry<String, LocalizedText> named(ResultSet row, int number)
      throws SQLException {
    return Map.entry(
        row.getString("task_key"),
        new LocalizedText(
            row.getString("name_fi"), row.getString("name_sv"), row.getString("name_en")));
  }

  private static Predicate<LocalizedText> matches(List<String> wanted) {
    return name ->
        Stream.of(Language.values())
            .map(language -> " " + name.in(language).toLowerCase(Locale.ROOT))
            .anyMatch(text -> wanted.stream().allMatch(word -> text.contains(" " + word)));
  }
}
