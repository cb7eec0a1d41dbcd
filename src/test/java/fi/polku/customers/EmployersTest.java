package fi.polku.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.access.RowScope;
import fi.polku.shared.BusinessId;
import fi.polku.shared.InvalidValueException;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.testing.BusinessIds;
import fi.polku.testing.PolkuTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employers: one a Y-tunnus, found by those who may, contact persons unreadable as stored. */
@PolkuTest
class EmployersTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final RowScope IN_PORVOO = new RowScope(Set.of(PORVOO), false);
  private static final RowScope IN_LOVIISA = new RowScope(Set.of(MunicipalityCode.of("434")), true);

  @Autowired Employers employers;
  @Autowired JdbcClient jdbc;

  @Test
  void sameBusinessIdIsSameEmployerBroughtUpToDate() {
    BusinessId id = BusinessIds.next();
    var contact = new ContactPerson("Kaisa Kontakti", "040 123 4567", "kaisa@konepaja.fi");
    Employer first = employers.findOrOpen(details(id, "Konepaja Oy", contact));

    Employer second = employers.findOrOpen(details(id, "Uusi Konepaja Oy", ContactPerson.NOBODY));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(employers.get(first.id()).name()).isEqualTo("Uusi Konepaja Oy");
    assertThat(employers.get(first.id()).contact())
        .as("a contact that is not told stays")
        .isEqualTo(contact);
    assertThat(employers.names(List.of(first.id())))
        .isEqualTo(Map.of(first.id(), "Uusi Konepaja Oy"));
  }

  @Test
  void findsByBusinessIdAndByBeginningsOfWordsInScope() {
    BusinessId id = BusinessIds.next();
    Employer found = employers.findOrOpen(details(id, "Åbo Rör & Värme Ab", ContactPerson.NOBODY));

    for (String query : List.of(id.value(), "abo ror", "VÄRM åb", " " + id.value() + " ")) {
      assertThat(employers.search(query, IN_PORVOO, 10)).as(query).contains(found);
      assertThat(employers.idsMatching(query, IN_PORVOO, 10)).as(query).contains(found.id());
      assertThat(employers.search(query, IN_LOVIISA, 10)).as(query).isEmpty();
    }
    for (String query : List.of("örme", "%", "_", "", " - ", "abo ror x")) {
      assertThat(employers.search(query, IN_PORVOO, 10)).as(query).doesNotContain(found);
    }
    assertThat(employers.find(found.id(), IN_PORVOO)).contains(found);
    assertThat(employers.find(found.id(), IN_LOVIISA)).isEmpty();
    assertThat(employers.find(UUID.randomUUID(), IN_PORVOO)).isEmpty();
    assertThatThrownBy(() -> employers.get(UUID.randomUUID()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(employers.names(List.of())).isEmpty();
  }

  @Test
  void theDatabaseHoldsNoPlainContactPerson() {
    var contact = new ContactPerson("Salainen Yhteys", "+358 40 987 6543", "salainen@yritys.fi");
    UUID id = employers.findOrOpen(details(BusinessIds.next(), "Yritys Oy", contact)).id();

    String stored =
        jdbc.sql(
                "select concat(contact_name, contact_phone, contact_email) from employer where id = :id")
            .param("id", id)
            .query(String.class)
            .single();

    assertThat(stored).doesNotContain("Salainen", "987 6543", "salainen@");
    assertThat(contact).hasToString("ContactPerson[***]");
  }

  @Test
  void anUpdateMayForgetTheContactPerson() {
    var contact = new ContactPerson("Kaisa Kontakti", null, null);
    Employer known = employers.findOrOpen(details(BusinessIds.next(), "Kahvila", contact));

    employers.update(known.id(), details(known.businessId(), "Kahvila", ContactPerson.NOBODY));

    assertThat(employers.get(known.id()).contact().isKnown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<b>Oy</b>", "=1+1", "", "-Oy", "Oy\nAb", "A\u0000B"})
  void refusesNamesThatAreNone(String name) {
    assertThatThrownBy(() -> EmployerName.of(name)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3 Step It Oy", "K-Market Åsa", "H & M", "Oy Ab \"Nimi\" (konkurssipesä)"})
  void knowsNamesAsTheTradeRegisterHasThem(String name) {
    assertThat(EmployerName.of("  " + name)).hasToString(name);
  }

  @Test
  void refusesContactDataThatReachNobody() {
    for (String phone : List.of("soita", "12", "+358<script>", "1".repeat(40))) {
      assertThatThrownBy(() -> ContactPerson.phone(phone))
          .as(phone)
          .isInstanceOf(InvalidValueException.class);
    }
    for (String email :
        List.of("nimi", "nimi@", "@yritys.fi", "a b@c.fi", "x@" + "y".repeat(300))) {
      assertThatThrownBy(() -> ContactPerson.email(email))
          .as(email)
          .isInstanceOf(InvalidValueException.class);
    }
    assertThatThrownBy(() -> EmployerName.of("a".repeat(201)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> EmployerName.of("a".repeat(2000)))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> EmployerSegment.of("ISO")).isInstanceOf(InvalidValueException.class);
  }

  private static EmployerDetails details(BusinessId id, String name, ContactPerson contact) {
    return new EmployerDetails(
        id, name, PORVOO, LanguageCode.of("fi"), EmployerSegment.LOCAL, contact);
  }
}
