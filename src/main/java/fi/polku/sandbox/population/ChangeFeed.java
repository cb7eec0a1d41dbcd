package fi.polku.sandbox.population;

import fi.polku.sandbox.SandboxOnly;
import fi.polku.shared.PersonalIdentityCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code sandbox_person_change}: what has happened, in order. */
@SandboxOnly
@Repository
class ChangeFeed {

  private final JdbcClient jdbc;
  private final Clock clock;

  ChangeFeed(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One entry of the feed. */
  record Entry(long key, String identityCode, String group, OffsetDateTime at) {}

  void add(PersonalIdentityCode code, String group) {
    jdbc.sql(
            """
            insert into sandbox_person_change (identity_code, info_group, changed_at)
            values (:code, :group, :now)
            """)
        .param("code", code.value())
        .param("group", group)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Key of the last entry by the end of the day; 0 before the first. */
  long keyOf(LocalDate day) {
    return jdbc.sql(
            """
            select coalesce(max(entry_key), 0) from sandbox_person_change
            where changed_at < :end
            """)
        .param("end", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
        .query(Long.class)
        .single();
  }

  long lastKey() {
    return jdbc.sql("select coalesce(max(entry_key), 0) from sandbox_person_change")
        .query(Long.class)
        .single();
  }

  /** Entries of the people after the key, oldest first. */
  List<Entry> after(long key, Collection<String> codes, int limit) {
    return codes.isEmpty()
        ? List.of()
        : jdbc.sql(
                """
                select entry_key, identity_code, info_group, changed_at
                from sandbox_person_change
                where entry_key > :key and identity_code in (:codes)
                order by entry_key
                limit :limit
                """)
            .param("key", key)
            .param("codes", codes)
            .param("limit", limit)
            .query(
                (row, number) ->
                    new Entry(
                        row.getLong("entry_key"),
                        row.getString("identity_code"),
                        row.getString("info_group"),
                        row.getObject("changed_at", OffsetDateTime.class)))
            .list();
  }
}
