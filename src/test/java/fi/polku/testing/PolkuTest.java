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
 * A test of the whole application: profile {@code demo}, an H2 database of its own in memory and a
 * free port that is known beforehand, so that the simulated national systems answer. Offers {@code
 * MockMvc}, and {@code TestRestTemplate} for the real port.
 *
 * <p>All such tests share one application as long as they add no mock beans or properties; a test
 * makes the persons and cases it needs and asserts on those only. It ends with the process, in no
 * order: closed in order, it would wait half a minute for a PostgreSQL that is gone already.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = "spring.main.register-shutdown-hook=false")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = OwnPlaces.class)
public @interface PolkuTest {}
