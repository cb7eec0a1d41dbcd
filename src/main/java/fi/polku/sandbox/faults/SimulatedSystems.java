package fi.polku.sandbox.faults;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.InvalidValueException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.stereotype.Component;

/** The simulated systems: those whose address in the settings is a simulator's. */
@SandboxOnly
@Component
public class SimulatedSystems {

  private static final Pattern URL_SETTING = Pattern.compile("polku\\.national\\.([a-z-]+)\\.url");

  private final Set<String> keys = new TreeSet<>();

  SimulatedSystems(ConfigurableEnvironment environment) {
    environment.getPropertySources().stream()
        .filter(EnumerablePropertySource.class::isInstance)
        .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
        .map(URL_SETTING::matcher)
        .filter(Matcher::matches)
        .map(setting -> setting.group(1))
        .forEach(keys::add);
  }

  /** Keys of all, in alphabetical order. */
  public Set<String> keys() {
    return Set.copyOf(keys);
  }

  /**
   * The key, if there is such a system.
   *
   * @throws InvalidValueException {@code simulated-system}
   */
  String checked(String key) {
    if (!keys.contains(key)) {
      throw new InvalidValueException("simulated-system", String.join(", ", keys));
    }
    return key;
  }
}
