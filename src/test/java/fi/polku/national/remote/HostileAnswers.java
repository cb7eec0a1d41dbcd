package fi.polku.national.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/**
 * Every way in which a remote system may answer badly, tried on one call of a client at once:
 *
 * <pre>{@code
 * HostileAnswers.json().check("permits", systems -> new PermitsClient(systems).find(KEY));
 * }</pre>
 *
 * The call must end in time, as a {@link RemoteFailure} with the right reason; nothing an answer
 * says may get into texts or logs, nobody may be led elsewhere, and a huge answer is not read.
 */
public final class HostileAnswers {

  /** One call of a client that is opened there; what it returns must show nobody either. */
  public interface Attempt {
    Object at(RemoteSystems systems);
  }

  private static final Duration PATIENT = Duration.ofSeconds(8);
  private static final Duration IMPATIENT = Duration.ofMillis(400);
  private static final Duration LONGEST = Duration.ofSeconds(6);

  /** What sockets and the client's own buffers may take before anybody notices. */
  private static final long MOST_SENT = DataSize.ofMegabytes(16).toBytes();

  private final List<HostileAnswer> answers;
  private final List<String> good;

  private HostileAnswers(List<HostileAnswer> answers, List<String> good) {
    this.answers = answers;
    this.good = good;
  }

  /** For a client that reads a JSON object. */
  public static HostileAnswers json() {
    return new HostileAnswers(HostileJson.all(), List.of());
  }

  /**
   * For a client that reads JSON lines.
   *
   * @param goodLine a line it understands
   */
  public static HostileAnswers ndjson(String goodLine) {
    return new HostileAnswers(HostileLines.all(goodLine), List.of());
  }

  /**
   * For a client that reads XML or SOAP.
   *
   * @param good a whole answer that it understands
   */
  public static HostileAnswers xml(String good) {
    return new HostileAnswers(HostileXml.all(good), List.of());
  }

  /** The bad answer comes after these good JSON ones, such as a token. */
  public HostileAnswers after(String... json) {
    return new HostileAnswers(answers, List.of(json));
  }

  /** With these answers, by name, judged otherwise: by another reason, or "anything". */
  public HostileAnswers judging(Map<String, String> verdicts) {
    Set<String> names = answers.stream().map(HostileAnswer::name).collect(Collectors.toSet());
    assertThat(names).containsAll(verdicts.keySet());
    return new HostileAnswers(
        answers.stream()
            .map(each -> each.judged(verdicts.getOrDefault(each.name(), each.verdict())))
            .toList(),
        good);
  }

  /**
   * Tries all of them and fails with all that is wrong.
   *
   * @param key of the system
   * @param settings its further settings, {@code name=value}
   */
  public void check(String key, Attempt attempt, String... settings) {
    List<String> wrong = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (LogTrap logs = new LogTrap()) {
      List<Callable<List<String>>> all = new ArrayList<>();
      answers.forEach(answer -> all.add(() -> problems(answer, place(key, settings), attempt)));
      for (Future<List<String>> found : threads.invokeAll(all, 60, TimeUnit.SECONDS)) {
        wrong.addAll(found.get());
      }
      if (logs.lines().stream().anyMatch(line -> line.contains(HostileHttp.CODE))) {
        wrong.add("the log names the person of an answer");
      }
    } catch (Exception stopped) {
      throw new IllegalStateException(stopped);
    } finally {
      threads.shutdownNow();
    }
    assertThat(wrong).isEmpty();
  }

  private List<String> problems(
      HostileAnswer answer, BiFunction<URI, Duration, RemoteSystems> place, Attempt attempt) {
    List<String> wrong = new ArrayList<>();
    try (Trap trap = answer.trap().apply(good)) {
      long began = System.nanoTime();
      String outcome =
          outcome(attempt, place.apply(trap.url(), answer.slow() ? IMPATIENT : PATIENT), wrong);
      Duration took = Duration.ofNanos(System.nanoTime() - began);
      if (!fits(answer.verdict(), outcome)) {
        wrong.add("ended as " + outcome + ", not as " + answer.verdict());
      }
      if (answer.slow() && took.compareTo(LONGEST) > 0) {
        wrong.add("took " + took);
      }
      if (trap.sent() > MOST_SENT) {
        wrong.add("took in " + trap.sent() + " bytes");
      }
      if (trap.paths().stream().anyMatch(path -> path.contains(Trap.FORBIDDEN))) {
        wrong.add("let itself be led to another address");
      }
    }
    return wrong.stream().map(problem -> answer.name() + ": " + problem).toList();
  }

  private static boolean fits(String verdict, String outcome) {
    return switch (verdict) {
      case HostileAnswer.ANYTHING -> !outcome.startsWith("!");
      case HostileAnswer.ANY_FAILURE -> !outcome.startsWith("!") && !outcome.equals("success");
      default -> verdict.equals(outcome);
    };
  }

  private static String outcome(Attempt attempt, RemoteSystems systems, List<String> wrong) {
    try {
      if (String.valueOf(attempt.at(systems)).contains(HostileHttp.CODE)) {
        wrong.add("its result names the person of the answer");
      }
      return "success";
    } catch (RemoteFailure failure) {
      if (text(failure).contains(HostileHttp.CODE)) {
        wrong.add("its failure names the person of the answer");
      }
      return failure.reason();
    } catch (Throwable other) {
      return "!" + other;
    }
  }

  private static String text(Throwable failure) {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static BiFunction<URI, Duration, RemoteSystems> place(String key, String... settings) {
    return (url, patience) -> {
      List<String> all = new ArrayList<>(List.of(settings));
      all.add("connect-timeout=" + patience.toMillis() + "ms");
      all.add("read-timeout=" + patience.toMillis() + "ms");
      return BadAnswers.systems(key, url, all.toArray(String[]::new));
    };
  }
}
