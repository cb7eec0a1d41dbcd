package fi.polku.areas;

import fi.polku.shared.LocalizedText;
import java.util.List;

/**
 * A service of the catalogue. Who arranges it in an area is decided by the table {@code
 * palvelun-jarjestaminen}.
 *
 * @param id Finnish name in kebab case that models and cases keep, for instance {@code palkkatuki}
 * @param sources the documents and chapters that name the service; at least one
 * @param parts of the service that somebody else may arrange, for instance student selection
 */
public record Service(
    String id,
    ServiceGroup group,
    ServiceCustomer customer,
    LocalizedText name,
    List<String> sources,
    List<Part> parts) {

  /** A part of a service; models know it as {@code tyolaji}. */
  public record Part(String id, LocalizedText name) {}

  public Service {
    sources = List.copyOf(sources);
    parts = List.copyOf(parts);
  }
}
