package fi.polku.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.shared.MunicipalityCode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RowScopeTest {

  private static final MunicipalityCode PORVOO = MunicipalityCode.of("638");
  private static final MunicipalityCode LOVIISA = MunicipalityCode.of("434");

  private final JdbcClient database =
      JdbcClient.create(
          new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"));

  @BeforeEach
  void fill() {
    database
        .sql("create table a (name varchar, municipality varchar, restricted boolean)")
        .update();
    insert("open in Porvoo", PORVOO, false);
    insert("restricted in Porvoo", PORVOO, true);
    insert("open in Loviisa", LOVIISA, false);
  }

  @Test
  void noMunicipalitiesSeeNothing() {
    assertThat(seen(new RowScope(Set.of(), false))).isEmpty();
  }

  @Test
  void specialGrantAloneSeesNothing() {
    assertThat(seen(new RowScope(Set.of(), true))).isEmpty();
  }

  @Test
  void ownMunicipalityWithoutItsRestrictedPersons() {
    assertThat(seen(new RowScope(Set.of(PORVOO), false))).containsExactly("open in Porvoo");
  }

  @Test
  void specialGrantSeesRestrictedPersonsOfOwnMunicipalityOnly() {
    assertThat(seen(new RowScope(Set.of(PORVOO), true)))
        .containsExactly("open in Porvoo", "restricted in Porvoo");
  }

  @Test
  void severalMunicipalities() {
    assertThat(seen(new RowScope(Set.of(PORVOO, LOVIISA), false)))
        .containsExactly("open in Loviisa", "open in Porvoo");
  }

  @Test
  void ruleInJavaAgreesWithTheCondition() {
    var scope = new RowScope(Set.of(PORVOO), false);

    assertThat(scope.allows(PORVOO, false)).isTrue();
    assertThat(scope.allows(PORVOO, true)).isFalse();
    assertThat(scope.allows(LOVIISA, false)).isFalse();
    assertThat(new RowScope(Set.of(), true).allows(PORVOO, false)).isFalse();
    assertThat(new RowScope(Set.of(PORVOO), true).allows(PORVOO, true)).isTrue();
  }

  private List<String> seen(RowScope scope) {
    return database
        .sql("select name from a where true and " + scope.condition("a") + " order by name")
        .params(scope.parameters())
        .query(String.class)
        .list();
  }

  private void insert(String name, MunicipalityCode municipality, boolean restricted) {
    database
        .sql("insert into a values (?, ?, ?)")
        .params(name, municipality.value(), restricted)
        .update();
  }
}
