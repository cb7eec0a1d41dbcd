package fi.polku.costs.invoices;

import fi.polku.national.billing.InvoiceParty;
import fi.polku.shared.BusinessId;
import fi.polku.shared.Iban;
import fi.polku.shared.Language;
import fi.polku.shared.MunicipalityCode;
import fi.polku.shared.Ovt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code cost_party}; rows are only ever added. */
@Repository
class PartyTable {

  private final JdbcClient jdbc;

  PartyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String area, Party party) {
    InvoiceParty details = party.details();
    InvoiceParty.@Nullable PostalAddress postal = details.postal();
    Party.@Nullable Account account = party.account();
    jdbc.sql(
            """
            insert into cost_party (area, municipality, name, business_id, address, intermediator,
                   street, post_code, town, language, iban, bic, term_days, overdue_interest,
                   saved_at, saved_by)
            values (:area, :municipality, :name, :businessId, :address, :intermediator, :street,
                    :postCode, :town, :language, :iban, :bic, :days, :interest, :at, :by)
            """)
        .param("area", area)
        .param("municipality", party.municipality().value())
        .param("name", details.name())
        .param("businessId", details.businessId().value())
        .param("address", details.address().value())
        .param("intermediator", details.intermediator())
        .param("street", postal == null ? "" : postal.street())
        .param("postCode", postal == null ? "" : postal.postCode())
        .param("town", postal == null ? "" : postal.town())
        .param("language", party.language().code())
        .param("iban", account == null ? null : account.iban().value())
        .param("bic", account == null ? null : account.bic())
        .param("days", account == null ? null : account.termDays())
        .param("interest", account == null ? null : account.overdueInterest())
        .param("at", party.savedAt().atOffset(ZoneOffset.UTC))
        .param("by", party.savedBy())
        .update();
  }

  /** Those in force, in the order of their codes. */
  List<Party> current(String area) {
    return jdbc.sql(
            """
            select * from cost_party
             where id in (select max(id) from cost_party where area = :area group by municipality)
             order by municipality
            """)
        .param("area", area)
        .query(PartyTable::read)
        .list();
  }

  /** What has been saved of a municipality, the newest first. */
  List<Party> history(String area, MunicipalityCode municipality) {
    return jdbc.sql(
            """
            select * from cost_party
             where area = :area and municipality = :municipality
             order by id desc
            """)
        .param("area", area)
        .param("municipality", municipality.value())
        .query(PartyTable::read)
        .list();
  }

  Party get(long id) {
    return jdbc.sql("select * from cost_party where id = :id")
        .param("id", id)
        .query(PartyTable::read)
        .single();
  }

  private static Party read(ResultSet row, int number) throws SQLException {
    return new Party(
        row.getLong("id"),
        new MunicipalityCode(row.getString("municipality")),
        new InvoiceParty(
            new BusinessId(row.getString("business_id")),
            row.getString("name"),
            new Ovt(row.getString("address")),
            row.getString("intermediator"),
            new InvoiceParty.PostalAddress(
                row.getString("street"), row.getString("post_code"), row.getString("town"))),
        Language.of(row.getString("language")).orElse(Language.FI),
        account(row),
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getString("saved_by"));
  }

  private static Party.@Nullable Account account(ResultSet row) throws SQLException {
    String iban = row.getString("iban");
    return iban == null
        ? null
        : new Party.Account(
            new Iban(iban),
            row.getString("bic"),
            row.getInt("term_days"),
            row.getBigDecimal("overdue_interest"));
  }
}
