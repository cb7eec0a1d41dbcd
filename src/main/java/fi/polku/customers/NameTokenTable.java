package fi.polku.customers;

import fi.polku.access.RowScope;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code person_name_token}: under which hashes a person's names are found. */
@Repository
class NameTokenTable {

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  NameTokenTable(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void insert(UUID person, List<String> tokens) {
    batches.batchUpdate(
        "insert into person_name_token (token, person_id) values (?, ?)",
        tokens.stream().map(token -> new Object[] {token, person}).toList());
  }

  void delete(UUID person) {
    jdbc.sql("delete from person_name_token where person_id = :person")
        .param("person", person)
        .update();
  }

  /** Persons in scope who have all of the tokens, those changed last first. */
  List<UUID> persons(List<String> tokens, RowScope scope, int limit) {
    var query =
        jdbc.sql(
            """
            select p.id from person p
            where %s and %s
            order by p.updated_at desc, p.id
            limit :limit
            """
                .formatted(hasTokens(tokens.size()), scope.condition("p")));
    for (int i = 0; i < tokens.size(); i++) {
      query = query.param("token" + i, tokens.get(i));
    }
    return query.params(scope.parameters()).param("limit", limit).query(UUID.class).list();
  }

  private static String hasTokens(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> "p.id in (select person_id from person_name_token where token = :token" + i + ")")
        .collect(Collectors.joining(" and "));
  }
}
