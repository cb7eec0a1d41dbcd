package fi.polku.national.lookups;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers of a system, kept in this node's memory for a while; the least used go first. */
public final class Remembered<K, V> {

  private final int capacity;
  private final Duration age;
  private final Clock clock;
  private final Map<K, Answer<V>> answers;

  private record Answer<V>(V value, Instant until) {}

  /**
   * @param capacity how many at most
   * @param age how long an answer is good
   */
  public Remembered(int capacity, Duration age, Clock clock) {
    this.capacity = capacity;
    this.age = age;
    this.clock = clock;
    this.answers =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Answer<V>> eldest) {
            return size() > Remembered.this.capacity;
          }
        };
  }

  /** The answer as it is known, else as it is asked now; a failure to answer is not kept. */
  public V get(K question, Supplier<V> ask) {
    return known(question)
        .orElseGet(
            () -> {
              V answer = ask.get();
              keep(question, answer);
              return answer;
            });
  }

  private synchronized Optional<V> known(K question) {
    return Optional.ofNullable(answers.get(question))
        .filter(answer -> clock.instant().isBefore(answer.until()))
        .map(Answer::value);
  }

  private synchronized void keep(K question, V answer) {
    answers.put(question, new Answer<>(answer, clock.instant().plus(age)));
  }
}
