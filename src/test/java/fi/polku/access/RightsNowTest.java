package fi.polku.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose rights count today. */
class RightsNowTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final PolkuUser PIA = user("pia", Role.ADMIN);
  private static final PolkuUser OUTI = user("outi", Role.CASEWORKER);
  private static final List<PolkuUser> ALL = List.of(PIA, OUTI);

  @Test
  void whoWasNeverToldOfKeepsTheConfiguration() {
    assertThat(now().of(OUTI)).contains(OUTI);
  }

  @Test
  void whoWasToldOfHasExactlyThat() {
    GivenRights given = given("outi", Role.PSYCHOLOGIST, null, null);

    PolkuUser outi = now(given).of(OUTI).orElseThrow();

    assertThat(outi.roles()).containsExactly(Role.PSYCHOLOGIST);
    assertThat(outi.municipalities()).isEmpty();
    assertThat(outi.displayName()).isEqualTo("outi");
  }

  @Test
  void rightsHoldFromTheFirstDayToTheLast() {
    assertThat(now(given("outi", Role.CASEWORKER, TODAY, TODAY)).of(OUTI)).isPresent();
    assertThat(now(given("outi", Role.CASEWORKER, TODAY.plusDays(1), null)).of(OUTI)).isEmpty();
    assertThat(now(given("outi", Role.CASEWORKER, null, TODAY.minusDays(1))).of(OUTI)).isEmpty();
    assertThat(now(GivenRights.none("outi")).of(OUTI)).isEmpty();
  }

  @Test
  void lastAdministratorStaysWhenHerTimeIsOver() {
    GivenRights over = given("pia", Role.ADMIN, null, TODAY.minusDays(1));

    assertThat(now(over).of(PIA)).isPresent();
    assertThat(now(over, given("outi", Role.ADMIN, null, null)).of(PIA)).isEmpty();
    assertThat(now(over, given("outi", Role.ADMIN, null, TODAY.minusDays(9))).of(OUTI)).isEmpty();
  }

  private static RightsNow now(GivenRights... told) {
    Map<String, GivenRights> byName =
        Arrays.stream(told).collect(Collectors.toMap(GivenRights::username, Function.identity()));
    return new RightsNow(ALL, byName, TODAY);
  }

  private static GivenRights given(
      String username, Role role, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new GivenRights(username, Set.of(role), Set.of(), false, from, until);
  }

  private static PolkuUser user(String name, Role role) {
    return new PolkuUser(name, name, Set.of(role), Set.of(), false);
  }
}
