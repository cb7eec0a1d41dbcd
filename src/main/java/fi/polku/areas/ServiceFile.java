package fi.polku.areas;

import static fi.polku.areas.YamlFile.present;

import fi.polku.shared.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** The catalogue as its file writes it. Any part may be missing; reading tells. */
record ServiceFile(@Nullable List<Entry> services) {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private record Entry(
      @Nullable String id,
      @Nullable ServiceGroup group,
      @Nullable ServiceCustomer customer,
      @Nullable LocalizedText name,
      @Nullable List<String> sources,
      @Nullable List<PartEntry> parts) {

    Service toService() {
      String known = checkedId("id of a service", id);
      return new Service(
          known,
          present("group of " + known, group),
          present("customer of " + known, customer),
          inAllLanguages(known, name),
          checkedSources(known),
          checkedParts(known));
    }

    private List<String> checkedSources(String known) {
      List<String> named = present("sources of " + known, sources);
      if (named.isEmpty() || named.stream().anyMatch(String::isBlank)) {
        throw new InvalidAreaException("sources of %s are missing".formatted(known));
      }
      return named;
    }

    private List<Service.Part> checkedParts(String known) {
      if (parts == null) {
        return List.of();
      }
      var ids = new HashSet<String>();
      List<Service.Part> checked = parts.stream().map(part -> part.toPart(known)).toList();
      if (!checked.stream().map(Service.Part::id).allMatch(ids::add)) {
        throw new InvalidAreaException("a part of %s is there twice".formatted(known));
      }
      return checked;
    }
  }

  private record PartEntry(@Nullable String id, @Nullable LocalizedText name) {

    Service.Part toPart(String service) {
      String known = checkedId("id of a part of " + service, id);
      return new Service.Part(known, inAllLanguages(service + " " + known, name));
    }
  }

  /**
   * @throws InvalidAreaException naming the file and what is wrong in it
   */
  static ServiceCatalogue read(Resource file) {
    return YamlFile.read(
        "Service catalogue",
        file,
        ServiceFile.class,
        written ->
            new FiledServices(
                present("services", written.services()).stream().map(Entry::toService).toList()));
  }

  private static String checkedId(String what, @Nullable String id) {
    String given = present(what, id);
    if (!ID.matcher(given).matches()) {
      throw new InvalidAreaException("%s is not in kebab case: %s".formatted(what, given));
    }
    return given;
  }

  private static LocalizedText inAllLanguages(String what, @Nullable LocalizedText name) {
    LocalizedText given = present("name of " + what, name);
    present("Swedish name of " + what, given.sv());
    present("English name of " + what, given.en());
    return given;
  }
}
