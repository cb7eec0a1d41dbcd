package fi.polku.national.companies;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/**
 * A page of companies, reduced to what we read. Lists that are missing are empty; {@code status} is
 * not read, for it is the same for companies that work and that have ended.
 */
record CompaniesAnswer(int totalResults, List<Found> companies) {

  CompaniesAnswer {
    Assert.notNull(companies, "The answer has no companies");
    Assert.isTrue(totalResults >= companies.size(), "The answer counts wrong");
    companies = List.copyOf(companies);
  }

  record Found(
      Code businessId,
      List<Name> names,
      @Nullable Described mainBusinessLine,
      List<Described> companyForms,
      List<Situation> companySituations,
      List<Address> addresses,
      @Nullable String endDate) {

    Found {
      Assert.notNull(businessId, "A company has no Y-tunnus");
      names = present(names);
      companyForms = present(companyForms);
      companySituations = present(companySituations);
      addresses = present(addresses);
    }
  }

  record Code(String value) {

    Code {
      Assert.hasText(value, "A Y-tunnus is empty");
    }
  }

  /**
   * A name.
   *
   * @param type 1 the company's name, 2 a parallel name in another language, 3 an auxiliary name
   * @param version 1 the one in force
   */
  record Name(
      @Nullable String name,
      @Nullable String type,
      @Nullable Integer version,
      @Nullable String endDate) {}

  record Described(
      @Nullable String type, List<Description> descriptions, @Nullable String endDate) {

    Described {
      descriptions = present(descriptions);
    }
  }

  /** Words in a language: 1 Finnish, 2 Swedish, 3 English. */
  record Description(@Nullable String languageCode, @Nullable String description) {}

  /** {@code SANE} restructuring, {@code SELTILA} liquidation, {@code KONK} bankruptcy. */
  record Situation(@Nullable String type, @Nullable String endDate) {}

  /**
   * An address.
   *
   * @param type 1 visiting, 2 postal
   */
  record Address(
      @Nullable Integer type,
      @Nullable String street,
      @Nullable String buildingNumber,
      @Nullable String postCode,
      @Nullable String postOfficeBox,
      List<PostOffice> postOffices) {

    Address {
      postOffices = present(postOffices);
    }
  }

  record PostOffice(
      @Nullable String city, @Nullable String languageCode, @Nullable String municipalityCode) {}

  private static <T> List<T> present(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }
}
