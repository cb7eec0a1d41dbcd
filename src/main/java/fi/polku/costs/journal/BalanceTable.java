package fi.polku.costs.journal;

import fi.polku.costs.CostKind;
import fi.polku.costs.CostYear;
import fi.polku.shared.Euro;
import fi.polku.shared.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The table {@code journal_balance}: what the entries add up to. */
@Repository
class BalanceTable {

  private static final Logger LOG = LoggerFactory.getLogger(BalanceTable.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate apart;

  BalanceTable(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Adds to the balances; their rows stay locked until the caller's transaction ends. */
  void add(BalanceSums sums) {
    sums.forEach(this::add);
  }

  List<Balance> of(CostYear year, Account account) {
    return jdbc.sql(
            """
            select cost_kind, municipality, cost_month, amount_cents
            from journal_balance
            where area = :area and cost_year = :year and account = :account and amount_cents <> 0
            order by cost_kind, municipality, cost_month
            """)
        .param("area", year.area())
        .param("year", year.year())
        .param("account", account.key())
        .query(BalanceTable::balance)
        .list();
  }

  private void add(BalanceSums.Key key, long cents) {
    if (cents != 0 && !change(key, cents)) {
      open(key);
      change(key, cents);
    }
  }

  private boolean change(BalanceSums.Key key, long cents) {
    return with(
                key,
                """
                update journal_balance set amount_cents = amount_cents + :cents
                where area = :area and cost_year = :year and account = :account
                  and cost_kind = :kind and municipality = :municipality and cost_month = :month
                """)
            .param("cents", cents)
            .update()
        == 1;
  }

  /** In a transaction of its own: whoever else opens it meanwhile spoils nobody's booking. */
  private void open(BalanceSums.Key key) {
    try {
      apart.executeWithoutResult(
          status ->
              with(
                      key,
                      """
                      insert into journal_balance
                        (area, cost_year, account, cost_kind, municipality, cost_month, amount_cents)
                      values (:area, :year, :account, :kind, :municipality, :month, 0)
                      """)
                  .update());
    } catch (DuplicateKeyException opened) {
      LOG.debug("Another booking opened the balance", opened);
    }
  }

  private JdbcClient.StatementSpec with(BalanceSums.Key key, String sql) {
    return jdbc.sql(sql)
        .param("area", key.area())
        .param("year", key.year())
        .param("account", key.account())
        .param("kind", key.kind())
        .param("municipality", key.municipality())
        .param("month", key.month());
  }

  private static Balance balance(ResultSet row, int number) throws SQLException {
    String municipality = row.getString("municipality");
    int month = row.getInt("cost_month");
    return new Balance(
        new CostKind(row.getString("cost_kind")),
        municipality.isEmpty() ? null : new MunicipalityCode(municipality),
        month == 0 ? null : month,
        new Euro(row.getLong("amount_cents")));
  }
}
