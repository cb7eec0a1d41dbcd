package fi.polku.sandbox.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much of a process the demo's cases have walked.
 *
 * @param times how often the process was started
 * @param missed user tasks that no case has come to
 */
record Reach(String process, int times, Set<String> tasks, Set<String> missed) {

  private static final Pattern TASK = Pattern.compile("userTask id=\"([^\"]+)\"");

  static Map<String, Reach> of(JdbcClient jdbc) throws IOException {
    Map<String, Reach> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("processes"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".bpmn")).toList()) {
        String process = file.getFileName().toString().replace(".bpmn", "");
        all.put(process, of(jdbc, process, Files.readString(file)));
      }
    }
    return all;
  }

  private static Reach of(JdbcClient jdbc, String process, String model) {
    Set<String> tasks =
        TASK.matcher(model)
            .results()
            .map(task -> task.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> missed = new TreeSet<>(tasks);
    missed.removeAll(
        jdbc.sql("select distinct act_id_ from act_hi_actinst where proc_def_key_ = :process")
            .param("process", process)
            .query(String.class)
            .list());
    int times =
        jdbc.sql("select count(*) from act_hi_procinst where proc_def_key_ = :process")
            .param("process", process)
            .query(Integer.class)
            .single();
    return new Reach(process, times, tasks, missed);
  }

  boolean isWalked() {
    return times > 0;
  }

  static String told(Map<String, Reach> all) {
    return all.values().stream()
        .map(
            one ->
                "%-36s %4d times, %d of %d tasks%s"
                    .formatted(
                        one.process(),
                        one.times(),
                        one.tasks().size() - one.missed().size(),
                        one.tasks().size(),
                        one.missed().isEmpty() ? "" : ", not " + one.missed()))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
