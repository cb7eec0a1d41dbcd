package fi.polku.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.SerializationUtils;

class SessionAttributesTest {

  private final SessionAttributes attributes = new SessionAttributes();

  @Test
  void readsWhatSessionsAreMadeOf() {
    SecurityContext context =
        new SecurityContextImpl(new TestingAuthenticationToken("maija", null, "ROLE_ADMIN"));

    assertThat(attributes.convert(SerializationUtils.serialize(context))).isEqualTo(context);
    assertThat(attributes.convert(SerializationUtils.serialize(Map.of("kind", "success"))))
        .isEqualTo(Map.of("kind", "success"));
  }

  @Test
  void otherClassesCountAsMissing() {
    assertThat(attributes.convert(SerializationUtils.serialize(new File("/")))).isNull();
  }

  @Test
  void whatIsNoObjectCountsAsMissing() {
    assertThat(attributes.convert(new byte[] {1, 2, 3})).isNull();
  }
}
