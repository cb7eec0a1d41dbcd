package fi.polku.areas;

import java.util.List;
import java.util.Optional;

/**
 * Every service that the areas' plans name, whoever arranges it. It does not change while the
 * system runs.
 */
public interface ServiceCatalogue {

  /** In the order of their groups, within a group as the file has them; at least one. */
  List<Service> all();

  Optional<Service> find(String id);
}
