package fi.polku.national.companies;

import fi.polku.national.lookups.Remembered;
import fi.polku.national.remote.RemoteError;
import fi.polku.national.remote.RemoteSystem;
import fi.polku.national.remote.RemoteSystems;
import fi.polku.shared.BusinessId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Asks YTJ. When the register says that we ask too much (429), or does not answer, methods fail
 * with {@link fi.polku.national.remote.RemoteFailure} and are worth repeating later.
 */
@Service
public class Companies {

  static final String SYSTEM = "companies";

  private static final int MOST_PAGES = 20;

  private final RemoteSystem system;
  private final CompaniesApi api;
  private final Clock clock;
  private final Remembered<BusinessId, Optional<Company>> lookedUp;

  Companies(RemoteSystems systems, Clock clock) {
    this.system = systems.open(SYSTEM);
    this.api = system.client(CompaniesApi.class);
    this.clock = clock;
    this.lookedUp = new Remembered<>(1_000, Duration.ofHours(1), clock);
  }

  /** The company of the Y-tunnus as it is now; none when the register has no such company. */
  public Optional<Company> find(BusinessId businessId) {
    return ask(() -> api.byBusinessId(businessId.value())).companies().stream()
        .flatMap(found -> reader().read(found).stream())
        .filter(company -> company.businessId().equals(businessId))
        .findFirst();
  }

  /** The same for somebody who is filling in a form: what was known within the hour will do. */
  public Optional<Company> lookUp(BusinessId businessId) {
    return lookedUp.get(businessId, () -> find(businessId));
  }

  /**
   * Companies whose names have the text, page after page.
   *
   * @param most how many at most
   */
  public List<Company> byName(String name, int most) {
    List<Company> found = new ArrayList<>();
    for (int page = 1; page <= MOST_PAGES; page++) {
      int number = page;
      CompaniesAnswer answer = ask(() -> api.byName(name.strip(), number));
      answer.companies().stream()
          .flatMap(one -> reader().read(one).stream())
          .limit(most - found.size())
          .forEach(found::add);
      boolean last =
          answer.companies().isEmpty()
              || (long) page * CompaniesApi.PAGE_SIZE >= answer.totalResults();
      if (last || found.size() >= most) {
        break;
      }
    }
    return found;
  }

  private CompaniesAnswer ask(Supplier<@Nullable CompaniesAnswer> question) {
    try {
      return system.call(question);
    } catch (RemoteError error) {
      throw error.asFailure(SYSTEM);
    }
  }

  private CompanyReader reader() {
    return new CompanyReader(LocalDate.now(clock));
  }
}
