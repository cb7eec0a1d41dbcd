package fi.polku.national.companies;

import fi.polku.national.companies.CompaniesAnswer.Address;
import fi.polku.national.companies.CompaniesAnswer.Described;
import fi.polku.national.companies.CompaniesAnswer.Description;
import fi.polku.national.companies.CompaniesAnswer.Found;
import fi.polku.national.companies.CompaniesAnswer.Name;
import fi.polku.national.companies.CompaniesAnswer.PostOffice;
import fi.polku.shared.BusinessId;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what is in force today out of what the register tells of all times. */
final class CompanyReader {

  private static final int VISITING = 1;
  private static final int POSTAL = 2;

  private final LocalDate today;

  CompanyReader(LocalDate today) {
    this.today = today;
  }

  /** Nothing for a company without a valid Y-tunnus or without a name. */
  Optional<Company> read(Found found) {
    Optional<BusinessId> id = BusinessId.parse(found.businessId().value());
    Optional<String> name = name(found.names());
    if (id.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Company(
            id.get(),
            name.get(),
            found.companyForms().stream()
                .filter(form -> isInForce(form.endDate()))
                .findFirst()
                .flatMap(CompanyReader::words)
                .orElse(null),
            Optional.ofNullable(found.mainBusinessLine())
                .flatMap(CompanyReader::words)
                .orElse(null),
            status(found),
            address(found, VISITING).map(CompanyReader::line).orElse(null),
            address(found, POSTAL).map(CompanyReader::line).orElse(null),
            Stream.of(VISITING, POSTAL)
                .flatMap(type -> address(found, type).stream())
                .flatMap(CompanyReader::municipality)
                .findFirst()));
  }

  /** The company's own name before parallel and auxiliary ones, the newest version first. */
  private Optional<String> name(List<Name> names) {
    return names.stream()
        .filter(name -> isInForce(name.endDate()) && !blank(name.name()))
        .min(
            Comparator.comparing((Name name) -> Objects.requireNonNullElse(name.type(), "9"))
                .thenComparing(name -> Objects.requireNonNullElse(name.version(), 99)))
        .map(name -> Objects.requireNonNullElse(name.name(), "").strip());
  }

  private CompanyStatus status(Found found) {
    if (!isInForce(found.endDate())) {
      return CompanyStatus.ENDED;
    }
    Set<String> situations =
        found.companySituations().stream()
            .filter(situation -> isInForce(situation.endDate()))
            .map(situation -> Objects.requireNonNullElse(situation.type(), ""))
            .collect(Collectors.toSet());
    if (situations.contains("KONK")) {
      return CompanyStatus.BANKRUPT;
    }
    if (situations.contains("SELTILA")) {
      return CompanyStatus.LIQUIDATION;
    }
    return situations.contains("SANE") ? CompanyStatus.RESTRUCTURING : CompanyStatus.OPERATING;
  }

  /** Without an end, or with one that is still to come; an end that is no date has come. */
  private boolean isInForce(@Nullable String endDate) {
    if (endDate == null || endDate.isBlank()) {
      return true;
    }
    try {
      return LocalDate.parse(endDate).isAfter(today);
    } catch (DateTimeParseException noDate) {
      return false;
    }
  }

  private static Optional<LocalizedText> words(Described described) {
    Map<String, String> byLanguage =
        described.descriptions().stream()
            .filter(one -> one.languageCode() != null && !blank(one.description()))
            .collect(
                Collectors.toMap(
                    Description::languageCode, Description::description, (first, second) -> first));
    return Stream.of("1", "2", "3")
        .filter(byLanguage::containsKey)
        .findFirst()
        .map(byLanguage::get)
        .map(
            any ->
                new LocalizedText(
                    byLanguage.getOrDefault("1", any),
                    byLanguage.getOrDefault("2", any),
                    byLanguage.getOrDefault("3", any)));
  }

  private static Optional<Address> address(Found found, int type) {
    return found.addresses().stream()
        .filter(one -> one.type() != null && one.type() == type)
        .findFirst();
  }

  private static String line(Address address) {
    String city =
        address.postOffices().stream()
            .sorted(Comparator.comparing(one -> Objects.requireNonNullElse(one.languageCode(), "")))
            .map(one -> Objects.requireNonNullElse(one.city(), ""))
            .findFirst()
            .orElse("");
    String box = blank(address.postOfficeBox()) ? "" : "PL " + address.postOfficeBox();
    String street = joined(" ", address.street(), address.buildingNumber());
    return joined(", ", joined(" ", street, box), joined(" ", address.postCode(), city));
  }

  private static Stream<MunicipalityCode> municipality(Address address) {
    return address.postOffices().stream()
        .map(PostOffice::municipalityCode)
        .filter(Objects::nonNull)
        .flatMap(code -> MunicipalityCode.parse(code).stream());
  }

  private static String joined(String between, @Nullable String... parts) {
    return Stream.of(parts).filter(part -> !blank(part)).collect(Collectors.joining(between));
  }

  private static boolean blank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
