package fi.polku.web;

import java.sql.Connection;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/** Creates the session tables by Spring Session's own script; sessions survive a restart. */
@Component
class V2__SessionTables extends BaseJavaMigration {

  @Override
  public void migrate(Context context) throws Exception {
    Connection connection = context.getConnection();
    String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
    new ResourceDatabasePopulator(
            new ClassPathResource(
                "org/springframework/session/jdbc/schema-%s.sql".formatted(product)))
        .populate(connection);
  }
}
