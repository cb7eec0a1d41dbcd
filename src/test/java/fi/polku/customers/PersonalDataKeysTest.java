package fi.polku.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.access.StartRefusedException;
import fi.polku.shared.PersonalIdentityCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** One key a purpose; without a fit key nothing is stored. */
class PersonalDataKeysTest {

  private static final UUID PERSON = UUID.randomUUID();
  private static final CustomerKeys KEYS = keysOf(1);

  @TempDir Path directory;

  @Test
  void whatIsSealedOpensAndNeverLooksTheSameTwice() {
    var cipher = new FieldCipher(KEYS);

    String sealed = cipher.encrypt("Åke", PERSON, "first_names");

    assertThat(sealed)
        .doesNotContain("Åke")
        .isNotEqualTo(cipher.encrypt("Åke", PERSON, "first_names"));
    assertThat(cipher.decrypt(sealed, PERSON, "first_names")).isEqualTo("Åke");
  }

  @Test
  void aSealedTextOpensOnlyInItsOwnPlaceAndWithItsOwnKey() {
    var cipher = new FieldCipher(KEYS);
    String sealed = cipher.encrypt("Åke", PERSON, "first_names");

    assertThatThrownBy(() -> cipher.decrypt(sealed, UUID.randomUUID(), "first_names"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> cipher.decrypt(sealed, PERSON, "last_name"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new FieldCipher(keysOf(2)).decrypt(sealed, PERSON, "first_names"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void hashesMeetOnlyForTheSameTextAndKey() {
    var code = PersonalIdentityCode.of("131052-308T");
    var index = new BlindIndex(KEYS);

    assertThat(index.ofCode(code))
        .hasSize(64)
        .isEqualTo(new BlindIndex(keysOf(1)).ofCode(PersonalIdentityCode.of("131052-308t")))
        .isNotEqualTo(new BlindIndex(keysOf(2)).ofCode(code));
    assertThat(index.ofNameBeginning("anna"))
        .hasSize(44)
        .isNotEqualTo(index.ofNameBeginning("ann"));
  }

  @Test
  void aDemonstrationKeepsItsKey() throws Exception {
    Path file = directory.resolve("data/polku.key");

    byte[] made = MasterKey.inFile(file).bytes();

    assertThat(MasterKey.inFile(file).bytes()).isEqualTo(made).hasSize(MasterKey.LENGTH);
    assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not base64!", "AAAA", ""})
  void anUnfitKeyIsRefused(String key) {
    assertThatThrownBy(() -> MasterKey.of(key)).isInstanceOf(StartRefusedException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prod", "prod,demo", ""})
  void withoutAKeyOnlyADemonstrationStarts(String profiles) {
    new ApplicationContextRunner()
        .withUserConfiguration(CustomersConfiguration.class)
        .withPropertyValues(
            "polku.data-directory=" + directory, "spring.profiles.active=" + profiles)
        .run(
            application ->
                assertThat(application)
                    .getFailure()
                    .hasRootCauseInstanceOf(StartRefusedException.class));
  }

  @Test
  void theRefusalSaysWhatToDo() {
    assertThat(MasterKey.refused("No key").remedy())
        .contains("POLKU_CUSTOMERS_ENCRYPTION_KEY", "openssl rand");
  }

  @Test
  void nothingPrintsAKey() {
    assertThat(KEYS).hasToString("CustomerKeys[***]");
    assertThat(new CustomersSettings("secret").toString()).doesNotContain("secret");
  }

  private static CustomerKeys keysOf(int seed) {
    byte[] bytes = new byte[MasterKey.LENGTH];
    bytes[0] = (byte) seed;
    return CustomerKeys.derivedFrom(MasterKey.of(Base64.getEncoder().encodeToString(bytes)));
  }
}
