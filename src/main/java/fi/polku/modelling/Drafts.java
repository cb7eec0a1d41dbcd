package fi.polku.modelling;

import fi.polku.access.CurrentUser;
import fi.polku.engine.ModelKind;
import fi.polku.shared.ConflictException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Unreleased work, one draft a model; whoever saves on an older revision is told. */
@Repository
public class Drafts {

  private static final String COLUMNS =
      "select kind, model_key, content, base_version, revision, saved_by, saved_at from model_draft ";

  private final JdbcClient jdbc;
  private final CurrentUser user;
  private final Clock clock;

  Drafts(JdbcClient jdbc, CurrentUser user, Clock clock) {
    this.jdbc = jdbc;
    this.user = user;
    this.clock = clock;
  }

  public Optional<Draft> find(ModelId id) {
    return jdbc.sql(COLUMNS + "where kind = :kind and model_key = :key")
        .param("kind", id.kind().name())
        .param("key", id.key())
        .query(Drafts::read)
        .optional();
  }

  public List<Draft> all() {
    return jdbc.sql(COLUMNS + "order by kind, model_key").query(Drafts::read).list();
  }

  /**
   * Saves on top of what the stamp saw.
   *
   * @throws DraftConflictException when somebody has saved since
   */
  public Draft save(ModelId id, String content, Stamp seen) {
    boolean saved = seen.revision() == 0 ? insert(id, content, seen) : update(id, content, seen);
    Optional<Draft> stored = find(id);
    if (!saved) {
      throw stored
          .map(other -> new DraftConflictException(other.savedBy(), other.savedAt()))
          .orElseGet(() -> new DraftConflictException("", clock.instant()));
    }
    return stored.orElseThrow();
  }

  private boolean insert(ModelId id, String content, Stamp seen) {
    if (find(id).isPresent()) {
      return false;
    }
    try {
      return jdbc.sql(
                  """
              insert into model_draft
                (kind, model_key, content, base_version, revision, saved_by, saved_at)
              values (:kind, :key, :content, :base, 1, :by, :at)
              """)
              .param("kind", id.kind().name())
              .param("key", id.key())
              .param("content", content)
              .param("base", seen.baseVersion())
              .param("by", user.actor())
              .param("at", OffsetDateTime.now(clock))
              .update()
          == 1;
    } catch (DuplicateKeyException justSaved) {
      throw new ConflictException("The model has been drafted meanwhile", justSaved);
    }
  }

  private boolean update(ModelId id, String content, Stamp seen) {
    return jdbc.sql(
                """
            update model_draft
            set content = :content, revision = revision + 1, saved_by = :by, saved_at = :at
            where kind = :kind and model_key = :key and revision = :revision
              and base_version = :base
            """)
            .param("content", content)
            .param("by", user.actor())
            .param("at", OffsetDateTime.now(clock))
            .param("kind", id.kind().name())
            .param("key", id.key())
            .param("revision", seen.revision())
            .param("base", seen.baseVersion())
            .update()
        == 1;
  }

  /** Gives up unreleased work, or clears it away after its release. */
  public void discard(ModelId id) {
    jdbc.sql("delete from model_draft where kind = :kind and model_key = :key")
        .param("kind", id.kind().name())
        .param("key", id.key())
        .update();
  }

  private static Draft read(ResultSet row, int number) throws SQLException {
    return new Draft(
        new ModelId(ModelKind.valueOf(row.getString("kind")), row.getString("model_key")),
        row.getString("content"),
        row.getInt("base_version"),
        row.getInt("revision"),
        row.getString("saved_by"),
        row.getObject("saved_at", OffsetDateTime.class).toInstant());
  }
}
