package fi.polku.web.security;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions are rows of the database: any node serves them, and a restart loses none. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

  /** A new identifier for the session, so that one planted beforehand is worth nothing. */
  @Bean
  <S extends Session> SessionAuthenticationStrategy newSession(
      FindByIndexNameSessionRepository<S> sessions, WebSettings settings) {
    return new CompositeSessionAuthenticationStrategy(
        List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new SessionLimit<>(sessions, settings.sessionsPerUser()),
            (user, request, response) ->
                request
                    .getSession()
                    .setMaxInactiveInterval((int) settings.sessionTimeout().toSeconds())));
  }

  @Bean
  SessionRepositoryCustomizer<JdbcIndexedSessionRepository> readCarefully() {
    var conversion = new GenericConversionService();
    conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
    conversion.addConverter(byte[].class, Object.class, new SessionAttributes());
    return sessions -> sessions.setConversionService(conversion);
  }

  /** Two requests of one session may add the same attribute at a time. */
  @Bean
  @Profile("postgres")
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer addTogether() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
