package fi.polku.areas;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The services of a file, by id. */
final class FiledServices implements ServiceCatalogue {

  private final Map<String, Service> byId = new LinkedHashMap<>();

  /**
   * @throws InvalidAreaException if there is no service or two share an id
   */
  FiledServices(List<Service> services) {
    if (services.isEmpty()) {
      throw new InvalidAreaException("There is no service in the catalogue");
    }
    services.stream().sorted(Comparator.comparing(Service::group)).forEach(this::add);
  }

  @Override
  public List<Service> all() {
    return List.copyOf(byId.values());
  }

  @Override
  public Optional<Service> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private void add(Service service) {
    if (byId.putIfAbsent(service.id(), service) != null) {
      throw new InvalidAreaException("Two services have the id " + service.id());
    }
  }
}
