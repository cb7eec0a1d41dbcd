package fi.polku.customers;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.access.RowScope;
import fi.polku.shared.LanguageCode;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.PersonalIdentityCode;
import fi.polku.testing.IdentityCodes;
import fi.polku.testing.PolkuTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons: one a code, found by those who may, unreadable in the database. */
@PolkuTest
class PersonsTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final RowScope IN_PORVOO = new RowScope(Set.of(PORVOO), false);
  private static final RowScope IN_LOVIISA = new RowScope(Set.of(MunicipalityCode.of("434")), true);

  @Autowired Persons persons;
  @Autowired JdbcClient jdbc;

  @Test
  void sameCodeIsSamePersonBroughtUpToDate() {
    var code = IdentityCodes.next();
    Person first = persons.findOrOpen(details(code, "Aino", "Vanhanen"));

    Person second = persons.findOrOpen(details(code, "Aino Maria", "Uusinimi"));

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(persons.get(first.id()).fullName()).isEqualTo("Aino Maria Uusinimi");
    assertThat(persons.search("aino uusin", IN_PORVOO, 10))
        .extracting(Person::id)
        .contains(first.id());
    assertThat(persons.search("aino vanha", IN_PORVOO, 10)).isEmpty();
  }

  @Test
  void findsByCodeAndByBeginningsOfNames() {
    var code = IdentityCodes.next();
    Person person = persons.findOrOpen(details(code, "Åke Örjan", "Lapinjärveläinen"));

    for (String query : List.of(code.value(), "ake lapinj", "LAPINJÄRVELÄI orj", "å lapinjarvel")) {
      assertThat(persons.search(query, IN_PORVOO, 10)).as(query).containsExactly(person);
      assertThat(persons.idsMatching(query, IN_PORVOO, 10)).as(query).containsExactly(person.id());
      assertThat(persons.search(query, IN_LOVIISA, 10)).as(query).isEmpty();
      assertThat(persons.idsMatching(query, IN_LOVIISA, 10)).as(query).isEmpty();
    }
    assertThat(persons.search("lapinjärvi", IN_PORVOO, 10)).isEmpty();
    assertThat(persons.search(" - ", IN_PORVOO, 10)).isEmpty();
  }

  @Test
  void turvakieltoHidesAPersonFromThoseWithoutTheGrant() {
    var code = IdentityCodes.next();
    Person person = persons.findOrOpen(details(code, "Salla", "Suojattu"));

    persons.restrict(person.id(), true);

    assertThat(persons.find(person.id(), IN_PORVOO)).isEmpty();
    assertThat(persons.search("salla suojattu", IN_PORVOO, 10)).isEmpty();
    assertThat(persons.search(code.value(), IN_PORVOO, 10)).isEmpty();
    assertThat(persons.find(person.id(), new RowScope(Set.of(PORVOO), true)))
        .hasValueSatisfying(seen -> assertThat(seen.restricted()).isTrue());
    assertThat(persons.findOrOpen(details(code, "Salla", "Suojattu")).restricted()).isTrue();
  }

  @Test
  void theDatabaseHoldsNoPlainNameOrCode() {
    var code = IdentityCodes.next();
    Person person = persons.findOrOpen(details(code, "Xenofon", "Zetterqvist"));

    List<String> stored =
        jdbc.sql(
                """
                select concat(identity_code, identity_code_hash, first_names, last_name)
                from person where id = :id
                union all
                select token from person_name_token where person_id = :id
                """)
            .param("id", person.id())
            .query(String.class)
            .list();

    assertThat(stored)
        .hasSizeGreaterThan(10)
        .noneMatch(text -> text.contains(code.value()))
        .noneMatch(text -> text.toLowerCase().contains("xenofon"))
        .noneMatch(text -> text.toLowerCase().contains("zetterq"));
  }

  @Test
  void twoStartsOfANewPersonAtOnceOpenOne() throws Exception {
    var code = IdentityCodes.next();
    var ready = new CountDownLatch(2);
    Callable<UUID> start =
        () -> {
          ready.countDown();
          ready.await();
          return persons.findOrOpen(details(code, "Kaksi", "Kertaa")).id();
        };
    var threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<UUID>> both = threads.invokeAll(List.of(start, start));
      assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void namesOfAPageOfRowsComeAtOnce() {
    Person one = persons.findOrOpen(details(IdentityCodes.next(), "Yksi", "Ensimmäinen"));
    Person two = persons.findOrOpen(details(IdentityCodes.next(), "Kaksi", "Toinen"));

    assertThat(persons.fullNames(List.of(one.id(), two.id(), UUID.randomUUID())))
        .containsOnly(Map.entry(one.id(), "Yksi Ensimmäinen"), Map.entry(two.id(), "Kaksi Toinen"));
    assertThat(persons.fullNames(List.of())).isEmpty();
  }

  private static PersonDetails details(PersonalIdentityCode code, String first, String last) {
    return new PersonDetails(code, first, last, new LanguageCode("fi"), PORVOO);
  }
}
