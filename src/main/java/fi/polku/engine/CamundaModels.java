package fi.polku.engine;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the engine's own tables: its queries know no forms and would ask once for each model. */
@Repository
class CamundaModels implements Models {

  private final JdbcClient jdbc;
  private final RepositoryService repository;

  CamundaModels(JdbcClient jdbc, RepositoryService repository) {
    this.jdbc = jdbc;
    this.repository = repository;
  }

  @Override
  public List<ModelVersion> newest(ModelKind kind) {
    String table = table(kind);
    String newest =
        "where m.version_ = (select max(n.version_) from %s n where n.key_ = m.key_)"
            .formatted(table);
    return jdbc.sql(select(kind) + newest + " order by m.key_").query(reader(kind)).list();
  }

  @Override
  public Optional<ModelVersion> newest(ModelKind kind, String key) {
    return versions(kind, key).stream().findFirst();
  }

  @Override
  public List<ModelVersion> versions(ModelKind kind, String key) {
    return jdbc.sql(select(kind) + "where m.key_ = :key order by m.version_ desc")
        .param("key", key)
        .query(reader(kind))
        .list();
  }

  @Override
  public List<ModelVersion> releasedWith(String deploymentId) {
    return Arrays.stream(ModelKind.values())
        .flatMap(
            kind ->
                jdbc
                    .sql(select(kind) + "where m.deployment_id_ = :deployment order by m.key_")
                    .param("deployment", deploymentId)
                    .query(reader(kind))
                    .list()
                    .stream())
        .toList();
  }

  @Override
  public String source(ModelVersion version) {
    try (InputStream text =
        repository.getResourceAsStream(version.deploymentId(), version.fileName())) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, ModelUsage> usage() {
    return jdbc
        .sql(
            """
            select proc_def_key_ as model_key,
              count(*) - count(end_time_) as running, count(end_time_) as ended
            from act_hi_procinst
            group by proc_def_key_
            """)
        .query(
            (row, number) ->
                Map.entry(
                    row.getString("model_key"),
                    new ModelUsage(row.getLong("running"), row.getLong("ended"), null)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Override
  public Map<Integer, ModelUsage> usage(String processKey) {
    return jdbc
        .sql(
            """
            select d.version_ as version,
              count(*) - count(p.end_time_) as running, count(p.end_time_) as ended,
              percentile_cont(0.5) within group (order by p.duration_) as median
            from act_hi_procinst p join act_re_procdef d on d.id_ = p.proc_def_id_
            where d.key_ = :key
            group by d.version_
            """)
        .param("key", processKey)
        .query((row, number) -> Map.entry(row.getInt("version"), usage(row)))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static ModelUsage usage(ResultSet row) throws SQLException {
    double median = row.getDouble("median");
    Duration duration = row.wasNull() ? null : Duration.ofMillis(Math.round(median));
    return new ModelUsage(row.getLong("running"), row.getLong("ended"), duration);
  }

  private static String select(ModelKind kind) {
    return """
        select m.id_, m.key_, m.version_, %s as name_, m.deployment_id_, m.resource_name_, d.deploy_time_
        from %s m join act_re_deployment d on d.id_ = m.deployment_id_
        """
        .formatted(kind == ModelKind.FORM ? "m.key_" : "coalesce(m.name_, m.key_)", table(kind));
  }

  private static String table(ModelKind kind) {
    return switch (kind) {
      case PROCESS -> "act_re_procdef";
      case DECISION -> "act_re_decision_def";
      case FORM -> "act_re_camformdef";
    };
  }

  private static RowMapper<ModelVersion> reader(ModelKind kind) {
    return (row, number) ->
        new ModelVersion(
            kind,
            row.getString("id_"),
            row.getString("key_"),
            row.getInt("version_"),
            row.getString("name_"),
            row.getString("deployment_id_"),
            row.getString("resource_name_"),
            row.getTimestamp("deploy_time_").toInstant());
  }
}
