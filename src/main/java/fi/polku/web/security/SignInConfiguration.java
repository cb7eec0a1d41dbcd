package fi.polku.web.security;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** How a password and a new session are checked, for pages and API alike. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

  @Bean
  AuthenticationManager signIn(
      UserDetailsService users,
      PasswordEncoder encoder,
      LoginThrottle throttle,
      AuthenticationEventPublisher events) {
    var passwords = new DaoAuthenticationProvider(users);
    passwords.setPasswordEncoder(encoder);
    var manager = new ProviderManager(new ThrottledSignIn(passwords, throttle));
    manager.setAuthenticationEventPublisher(events);
    return manager;
  }

  /** A new identifier for the session, so that one planted beforehand is worth nothing. */
  @Bean
  <S extends Session> SessionAuthenticationStrategy newSession(
      FindByIndexNameSessionRepository<S> sessions, WebSettings settings) {
    return new CompositeSessionAuthenticationStrategy(
        List.of(
            new ChangeSessionIdAuthenticationStrategy(),
            new SessionLimit<>(sessions, settings.sessionsPerUser())));
  }
}
