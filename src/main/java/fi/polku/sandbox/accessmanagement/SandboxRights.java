package fi.polku.sandbox.accessmanagement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.sandbox.SandboxOnly;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code sandbox_access_right}: rights that differ from the configured ones. */
@SandboxOnly
@Repository
class SandboxRights {

  private final JdbcClient jdbc;
  private final ObjectMapper json;

  SandboxRights(JdbcClient jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** From now on this is told of the user. */
  @Transactional
  public void keep(String username, JsonNode rights) {
    forget(username);
    jdbc.sql("insert into sandbox_access_right (username, content) values (:username, :content)")
        .param("username", username)
        .param("content", rights.toString())
        .update();
  }

  /** From now on the configured rights are told of the user. */
  public void forget(String username) {
    jdbc.sql("delete from sandbox_access_right where username = :username")
        .param("username", username)
        .update();
  }

  /** By username. */
  Map<String, JsonNode> all() {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    jdbc.sql("select username, content from sandbox_access_right order by username")
        .query((row, number) -> Map.entry(row.getString(1), parsed(row.getString(2))))
        .list()
        .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
    return all;
  }

  private JsonNode parsed(String content) {
    try {
      return json.readTree(content);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("Kept rights cannot be read", broken);
    }
  }
}
