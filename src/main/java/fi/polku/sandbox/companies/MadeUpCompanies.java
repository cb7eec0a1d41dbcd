package fi.polku.sandbox.companies;

import fi.polku.shared.BusinessId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Companies of nobody, with Y-tunnus from 9100000 on: each has its name by its number. */
public final class MadeUpCompanies {

  private static final int FIRST = 9_100_000;
  private static final int END = 9_200_000;

  private static final List<String> TRADES =
      List.of("Konepaja", "Leipomo", "Hoivakoti", "Rakennus", "Kuljetus", "Ravintola", "Kauppa");

  private static final List<String> LINES =
      List.of("25620", "10710", "87301", "41200", "49410", "56101", "47112");

  private static final List<String> OWNERS =
      List.of(
          "Virtanen",
          "Korhonen",
          "Lindholm",
          "Mäkinen",
          "Nyström",
          "Nieminen",
          "Laine",
          "Holmberg",
          "Heikkinen",
          "Koskinen",
          "Sundqvist");

  private MadeUpCompanies() {}

  /** The name of the company; it does not change. */
  public static String name(BusinessId businessId) {
    int number = number(businessId);
    return "%s %s Oy"
        .formatted(
            TRADES.get(number % TRADES.size()), OWNERS.get(number / TRADES.size() % OWNERS.size()));
  }

  /** The Y-tunnus with these seven digits; none where no check digit fits. */
  public static Optional<BusinessId> withCheckDigit(int number) {
    return IntStream.rangeClosed(0, 9)
        .mapToObj(check -> BusinessId.parse(number + "-" + check))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static Optional<ListedCompany> find(BusinessId businessId) {
    int number = number(businessId);
    return number >= FIRST && number < END
        ? Optional.of(company(businessId, number))
        : Optional.empty();
  }

  /** As many as the register lists by name. */
  static Stream<ListedCompany> first(int count) {
    return IntStream.iterate(FIRST, number -> number + 1)
        .mapToObj(MadeUpCompanies::withCheckDigit)
        .flatMap(Optional::stream)
        .limit(count)
        .map(id -> company(id, number(id)));
  }

  private static ListedCompany company(BusinessId id, int number) {
    return new ListedCompany(
        id.value(),
        name(id),
        null,
        null,
        "16",
        LINES.get(number % LINES.size()),
        "638",
        "PORVOO",
        "Jokikatu " + (number % 90 + 1),
        "06100",
        situation(number),
        null);
  }

  private static @Nullable String situation(int number) {
    if (number % 97 == 13) {
      return "KONK";
    }
    return number % 89 == 7 ? "SANE" : null;
  }

  private static int number(BusinessId businessId) {
    return Integer.parseInt(businessId.value().substring(0, 7));
  }
}
