package fi.polku.national.skills;

import fi.polku.national.lookups.Remembered;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.Language;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds ESCO's occupations and skills by what somebody has begun to write. */
@Service
public class Skills {

  static final String SYSTEM = "skills";

  /** Fewer letters than this find nothing worth reading. */
  public static final int SHORTEST = 2;

  public static final int LONGEST = 100;

  private static final int MOST = 10;
  private static final int LONGEST_NAME = 200;

  /** Words, not numbers: what somebody writes in a wrong field must not leave us. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M} .,:'’()/&+#-]*");

  private static final Pattern CONCEPT =
      Pattern.compile(
          "http://data\\.europa\\.eu/esco/(occupation|skill)/"
              + "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final RemoteSystem system;
  private final SkillsApi api;
  private final Remembered<Question, List<Concept>> answers;

  private record Question(ConceptKind kind, String text, Language language) {}

  Skills(RemoteSystems systems, Clock clock) {
    this.system = systems.open(SYSTEM);
    this.api = system.client(SkillsApi.class);
    this.answers = new Remembered<>(2_000, Duration.ofDays(1), clock);
  }

  /**
   * The best hits first, at most ten; none for a text that is too short or too long or holds
   * digits. Hits that are no concepts of the kind are left out.
   *
   * @throws fi.polku.national.remote.RemoteFailure if ESCO does not answer
   */
  public List<Concept> search(ConceptKind kind, String text, Language language) {
    String asked = text.strip().toLowerCase(Locale.ROOT);
    boolean askable =
        asked.length() >= SHORTEST && asked.length() <= LONGEST && WORDS.matcher(asked).matches();
    if (!askable) {
      return List.of();
    }
    return answers.get(new Question(kind, asked, language), () -> ask(kind, asked, language));
  }

  private List<Concept> ask(ConceptKind kind, String text, Language language) {
    try {
      FoundConcepts found = system.call(() -> api.search(text, kind.key(), language.code(), MOST));
      return found.embedded().results().stream()
          .flatMap(result -> concept(kind, result))
          .limit(MOST)
          .toList();
    } catch (RemoteError error) {
      throw error.asFailure(SYSTEM);
    }
  }

  private static Stream<Concept> concept(ConceptKind kind, FoundConcepts.Result result) {
    String name = result.title() == null ? "" : result.title().strip();
    String uri = result.uri() == null ? "" : result.uri();
    var concept = CONCEPT.matcher(uri);
    boolean known = concept.matches() && kind.key().equals(concept.group(1));
    return known && !name.isEmpty() && name.length() <= LONGEST_NAME
        ? Stream.of(new Concept(name, uri))
        : Stream.empty();
  }
}
