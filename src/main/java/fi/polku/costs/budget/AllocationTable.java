package fi.polku.costs.budget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.costs.CostYear;
import fi.polku.costs.Stage;
import fi.polku.costs.allocation.Allocation;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cost_allocation}. */
@Repository
class AllocationTable implements KeptAllocations {

  private static final int BATCH = 100;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final ObjectMapper json;

  AllocationTable(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.json = json;
  }

  @Override
  public List<Allocation> allAt(CostYear year, Stage stage, Instant moment) {
    return jdbc.sql(
            """
            select kept.content from cost_allocation kept
             where kept.id in (
                   select max(newest.id)
                     from cost_allocation newest
                     join cost_year_act act on act.id = newest.act_id
                    where act.area = :area and act.cost_year = :year and newest.stage = :stage
                      and act.acted_at <= :moment
                      and act.id >= (
                          select max(whole.id) from cost_year_act whole
                           where whole.area = :area and whole.cost_year = :year
                             and whole.acted_at <= :moment
                             and whole.act in ('SENT', 'APPROVED', :settled))
                    group by newest.cost_kind)
             order by kept.cost_kind
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("stage", stage.name())
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .param("settled", stage == Stage.OUTCOME ? YearAct.Kind.SETTLED.name() : "")
        .query((row, number) -> read(row.getString("content")))
        .list();
  }

  void add(long act, Collection<Allocation> allocations) {
    batches.batchUpdate(
        "insert into cost_allocation (act_id, stage, cost_kind, content) values (?, ?, ?, ?)",
        allocations,
        BATCH,
        (row, allocation) -> {
          row.setLong(1, act);
          row.setString(2, allocation.stage().name());
          row.setString(3, allocation.kind().id());
          row.setString(4, write(allocation));
        });
  }

  private String write(Allocation allocation) {
    try {
      return json.writeValueAsString(allocation);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("An allocation cannot be written", failure);
    }
  }

  private Allocation read(String content) {
    try {
      return json.readValue(content, Allocation.class);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("An allocation cannot be read", failure);
    }
  }
}
