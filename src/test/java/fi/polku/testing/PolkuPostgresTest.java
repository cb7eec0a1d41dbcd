package fi.polku.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * As {@link PolkuTest}, on a real PostgreSQL. Names of such classes end in {@code PostgresTest}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = "spring.main.register-shutdown-hook=false")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = {OwnPlaces.class, OwnPostgres.class})
public @interface PolkuPostgresTest {}
