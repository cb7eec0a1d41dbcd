package fi.polku.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.access.AccessSettings.UserSettings;
import fi.polku.areas.Area;
import fi.polku.areas.Areas;
import fi.polku.areas.Municipality;
import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfiguredUsersTest {

  private static final String HASH =
      "{bcrypt}$2a$10$7EqJtq98hPqEX7fNZaFWoOhi5CwdLJ0dVYbBvNqCqvU0rLJ8jH0aK";
  private static final Municipality ASKOLA = municipality("018", "Askola");
  private static final Municipality PORVOO = municipality("638", "Porvoo");

  @Test
  void areaGrantsEachOfItsMunicipalities() {
    var users = production(user("maija", HASH, Set.of("esihenkilo"), Set.of("porvoo"), Set.of()));

    PolkuUser maija = users.find("maija").orElseThrow().user();
    assertThat(maija.municipalities()).containsExactlyInAnyOrder(ASKOLA.code(), PORVOO.code());
    assertThat(maija.roles()).containsExactly(Role.SUPERVISOR);
    assertThat(users.find("maija").orElseThrow().details().getAuthorities())
        .extracting("authority")
        .containsExactly("ROLE_SUPERVISOR");
  }

  @Test
  void nobodyIsGrantedWhatIsNotConfigured() {
    var users = production(user("maija", HASH, Set.of("omavalmentaja"), Set.of(), Set.of("018")));

    PolkuUser maija = users.find("maija").orElseThrow().user();
    assertThat(maija.municipalities()).containsExactly(ASKOLA.code());
    assertThat(maija.seesRestrictedPersons()).isFalse();
    assertThat(users.find("matti")).isEmpty();
  }

  @Test
  void systemWithoutUsersIsRefusedWithWhatToConfigure() {
    assertThatThrownBy(this::production)
        .isInstanceOf(StartRefusedException.class)
        .hasMessage("No users are configured.")
        .extracting(refusal -> ((StartRefusedException) refusal).remedy())
        .asString()
        .contains("polku.access.users", "username", "{bcrypt}", "roles");
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                production(
                    user("maija", "polku", Set.of("johtaja"), Set.of("helsinki"), Set.of("091")),
                    user("matti", HASH, Set.of(), Set.of(), Set.of()),
                    user("matti", HASH, Set.of("talous"), Set.of(), Set.of()),
                    user("Ei hyvä", HASH, Set.of("talous"), Set.of(), Set.of())))
        .isInstanceOf(StartRefusedException.class)
        .hasMessageContainingAll(
            "'maija': password must be",
            "role 'johtaja' is none of [omavalmentaja,",
            "no area 'helsinki'",
            "municipality '091' is in no area",
            "'matti' has no role",
            "'matti' is there twice",
            "username 'Ei hyvä'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{noop}polku", "polku", "{bcrypt}polku", "{MD5}abc", ""})
  void onlyHashedPasswordsOutsideADemonstration(String password) {
    var settings = user("maija", password, Set.of("talous"), Set.of(), Set.of());

    assertThatThrownBy(() -> production(settings)).hasMessageContaining("password must be");
  }

  @Test
  void plainPasswordInADemonstration() {
    var settings = user("maija", "{noop}polku", Set.of("talous"), Set.of(), Set.of());

    assertThat(read(true, settings).all()).hasSize(1);
  }

  @Test
  void settingsAndUsersPrintNoPassword() {
    var settings = user("maija", HASH, Set.of("talous"), Set.of(), Set.of());
    var known = new UserReader(new OneArea(), false).read(settings);

    assertThat(settings + " " + known).contains("maija").doesNotContain("bcrypt");
  }

  private ConfiguredUsers production(UserSettings... users) {
    return read(false, users);
  }

  private ConfiguredUsers read(boolean demo, UserSettings... users) {
    return ConfiguredUsers.read(
        new AccessSettings(List.of(users)), new UserReader(new OneArea(), demo));
  }

  private static UserSettings user(
      String name, String password, Set<String> roles, Set<String> areas, Set<String> codes) {
    return new UserSettings(name, password, name, roles, areas, codes, false);
  }

  private static Municipality municipality(String code, String name) {
    return new Municipality(MunicipalityCode.of(code), LocalizedText.same(name));
  }

  /** The area porvoo with two municipalities. */
  private static final class OneArea implements Areas {

    private final Area porvoo =
        new Area(
            "porvoo",
            LocalizedText.same("Porvoo"),
            PORVOO,
            List.of(ASKOLA, PORVOO),
            Set.of(Language.FI));

    @Override
    public List<Area> all() {
      return List.of(porvoo);
    }

    @Override
    public Optional<Area> find(String id) {
      return all().stream().filter(area -> area.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Area> areaOf(MunicipalityCode code) {
      return all().stream().filter(area -> area.contains(code)).findFirst();
    }

    @Override
    public Optional<Municipality> municipality(MunicipalityCode code) {
      return porvoo.municipalities().stream().filter(one -> one.code().equals(code)).findFirst();
    }
  }
}
