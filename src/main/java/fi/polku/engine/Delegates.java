package fi.polku.engine;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The delegates that service tasks may name. */
@Component
public class Delegates {

  private static final String NATIONAL = "fi.polku.national.";

  private final ModelBeans beans;

  Delegates(ModelBeans beans) {
    this.beans = beans;
  }

  public Set<String> names() {
    return names(JavaDelegate.class::isAssignableFrom);
  }

  /** Those that call a national system over the network. */
  public Set<String> remote() {
    return names(
        type -> JavaDelegate.class.isAssignableFrom(type) && type.getName().startsWith(NATIONAL));
  }

  private Set<String> names(Predicate<Class<?>> test) {
    return beans.names().stream()
        .filter(name -> test.test(Objects.requireNonNullElse(beans.type(name), Object.class)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
