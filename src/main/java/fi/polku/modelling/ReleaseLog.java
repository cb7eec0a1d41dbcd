package fi.polku.modelling;

import fi.polku.access.CurrentUser;
import fi.polku.engine.ModelKind;
import fi.polku.engine.ModelVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who released what; only ever added to. Versions bundled with Polku have no entry. */
@Repository
public class ReleaseLog {

  private final JdbcClient jdbc;
  private final CurrentUser user;
  private final Clock clock;

  ReleaseLog(JdbcClient jdbc, CurrentUser user, Clock clock) {
    this.jdbc = jdbc;
    this.user = user;
    this.clock = clock;
  }

  void add(ModelVersion released, boolean carried, @Nullable String note) {
    jdbc.sql(
            """
            insert into model_release (kind, model_key, version, deployment_id, carried,
              released_by, released_at, note)
            values (:kind, :key, :version, :deployment, :carried, :by, :at, :note)
            """)
        .param("kind", released.kind().name())
        .param("key", released.key())
        .param("version", released.version())
        .param("deployment", released.deploymentId())
        .param("carried", carried)
        .param("by", user.actor())
        .param("at", OffsetDateTime.now(clock))
        .param("note", note)
        .update();
  }

  public List<ReleaseNote> of(ModelId id) {
    return jdbc.sql(
            """
            select kind, model_key, version, carried, released_by, released_at, note
            from model_release where kind = :kind and model_key = :key
            order by version desc
            """)
        .param("kind", id.kind().name())
        .param("key", id.key())
        .query(ReleaseLog::read)
        .list();
  }

  /** The newest entry of every model of a kind. */
  public List<ReleaseNote> newest(ModelKind kind) {
    return jdbc.sql(
            """
            select r.kind, r.model_key, r.version, r.carried, r.released_by, r.released_at, r.note
            from model_release r
            where r.kind = :kind and r.version = (select max(n.version) from model_release n
              where n.kind = r.kind and n.model_key = r.model_key)
            """)
        .param("kind", kind.name())
        .query(ReleaseLog::read)
        .list();
  }

  private static ReleaseNote read(ResultSet row, int number) throws SQLException {
    return new ReleaseNote(
        new ModelId(ModelKind.valueOf(row.getString("kind")), row.getString("model_key")),
        row.getInt("version"),
        row.getBoolean("carried"),
        row.getString("released_by"),
        row.getObject("released_at", OffsetDateTime.class).toInstant(),
        row.getString("note"));
  }
}
