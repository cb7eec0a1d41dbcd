package fi.polku.national.servicecatalogue;

import fi.polku.areas.Service;
import fi.polku.areas.ServiceCatalogue;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which service of our catalogue a name in PTV means: the longest of whose name it has. */
@Component
class MatchingServices {

  private static final Pattern ASIDE = Pattern.compile("\\s*\\(.*\\)\\s*$");

  private final ServiceCatalogue catalogue;

  MatchingServices(ServiceCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Id of our service; none for a service that is no employment service. */
  Optional<String> find(@Nullable String name) {
    String asked = name == null ? "" : folded(name);
    return catalogue.all().stream()
        .filter(service -> asked.contains(folded(service.name().fi())))
        .max(Comparator.comparingInt(service -> service.name().fi().length()))
        .map(Service::id);
  }

  private static String folded(String name) {
    return ASIDE.matcher(name).replaceFirst("").strip().toLowerCase(Locale.ROOT);
  }
}
