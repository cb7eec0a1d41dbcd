package fi.polku.web.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How a password is checked, for pages and API alike. */
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
}
