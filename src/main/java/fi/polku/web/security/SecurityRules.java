package fi.polku.web.security;

import static fi.polku.access.Role.ADMIN;
import static fi.polku.access.Role.CASEWORKER;
import static fi.polku.access.Role.EMPLOYER_EXPERT;
import static fi.polku.access.Role.FINANCE;
import static fi.polku.access.Role.INTEGRATION;
import static fi.polku.access.Role.INTEGRATION_EXPERT;
import static fi.polku.access.Role.MUNICIPALITY;
import static fi.polku.access.Role.PROCESS_OWNER;
import static fi.polku.access.Role.SUPERVISOR;
import static fi.polku.access.Role.taskWorkersAnd;

import fi.polku.access.CurrentUser;
import fi.polku.web.ApiPaths;
import fi.polku.web.errors.BodyLimitFilter;
import fi.polku.web.errors.Problems;
import fi.polku.web.shell.Page;
import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may go where. Three doors: simulated systems, programs, people; every path without a rule is
 * closed. Pages' rules are in {@link Page}; which rows a user sees is {@code RowScope}'s matter.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

  /** A browser may remember a password of HTTP Basic; other sites must not make use of it. */
  private static final RequestMatcher ANOTHER_SITE =
      new RequestHeaderRequestMatcher("Sec-Fetch-Site", "cross-site");

  private final Grants grants;
  private final Problems problems;

  SecurityRules(Grants grants, Problems problems) {
    this.grants = grants;
    this.problems = problems;
  }

  @Bean
  static PathPatternRequestMatcherBuilderFactoryBean paths() {
    return new PathPatternRequestMatcherBuilderFactoryBean();
  }

  /** Each simulated system checks the authentication of its own documented protocol. */
  @Bean
  @Order(1)
  @Profile("sandbox")
  SecurityFilterChain simulators(HttpSecurity http) throws Exception {
    return stateless(http.securityMatcher("/simulator/**"))
        .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain programs(
      HttpSecurity http, AuthenticationManager signIn, Environment environment) throws Exception {
    boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
    var refusals = new ApiRefusals(problems, demo);
    stateless(http.securityMatcher(forPrograms()))
        .authenticationManager(signIn)
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers("/actuator/health/**")
                    .permitAll()
                    .requestMatchers(ANOTHER_SITE)
                    .denyAll()
                    .requestMatchers("/actuator/**")
                    .access(grants.anyOf(ADMIN))
                    .requestMatchers("/sandbox/**")
                    .access(grants.anyOf(ADMIN, INTEGRATION))
                    .requestMatchers("/engine-rest/**")
                    .access(grants.anyOf(PROCESS_OWNER))
                    .requestMatchers("/v3/api-docs/**", "/v3/api-docs.yaml")
                    .access(grants.everyUser())
                    .requestMatchers("/api/v1/supervision/**")
                    .access(grants.anyOf(SUPERVISOR, INTEGRATION))
                    .requestMatchers("/api/v1/job-searches/**")
                    .access(grants.anyOf(CASEWORKER, INTEGRATION_EXPERT, SUPERVISOR, INTEGRATION))
                    .requestMatchers(
                        "/api/v1/employer-cases/**", "/api/v1/companies/**", "/api/v1/vacancies/**")
                    .access(grants.anyOf(CASEWORKER, EMPLOYER_EXPERT, INTEGRATION))
                    .requestMatchers(
                        "/api/v1/records/**",
                        "/api/v1/procurement/**",
                        "/api/v1/statement-requests",
                        "/api/v1/permit-changes")
                    .access(grants.anyOf(INTEGRATION))
                    .requestMatchers("/api/v1/access-rights")
                    .access(grants.anyOf(ADMIN, INTEGRATION))
                    .requestMatchers("/api/v1/services/**")
                    .access(grants.anyOf(taskWorkersAnd(SUPERVISOR, PROCESS_OWNER, INTEGRATION)))
                    .requestMatchers("/api/v1/cost-allocations/**")
                    .access(grants.anyOf(FINANCE, MUNICIPALITY, SUPERVISOR, INTEGRATION))
                    .requestMatchers("/api/v1/cost-*/**")
                    .access(grants.anyOf(FINANCE, MUNICIPALITY, INTEGRATION))
                    .requestMatchers("/api/v1/**")
                    .access(grants.anyOf(taskWorkersAnd(SUPERVISOR, INTEGRATION)))
                    .anyRequest()
                    .access(grants.nobody()))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
    return demo
        ? http.httpBasic(basic -> basic.authenticationEntryPoint(refusals)).build()
        : http.build();
  }

  private static RequestMatcher forPrograms() {
    return new AndRequestMatcher(
        anyOf(ApiPaths.patterns()), new NegatedRequestMatcher(anyOf(ApiPaths.exceptions())));
  }

  private static RequestMatcher anyOf(String... patterns) {
    return new OrRequestMatcher(
        Stream.of(patterns)
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());
  }

  @Bean
  @Order(3)
  SecurityFilterChain people(
      HttpSecurity http,
      AuthenticationManager signIn,
      SessionAuthenticationStrategy newSession,
      CurrentUser currentUser)
      throws Exception {
    var refusals = new PageRefusals(currentUser);
    return http.authenticationManager(signIn)
        .authorizeHttpRequests(
            rules -> {
              rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
              rules.requestMatchers("/assets/**", "/kirjaudu", "/favicon.ico").permitAll();
              rules.requestMatchers("/").access(grants.everyUser());
              for (Page page : Page.values()) {
                rules.requestMatchers(page.root() + "/**").access(grants.page(page));
              }
              rules.anyRequest().access(grants.nobody());
            })
        .formLogin(
            form ->
                form.loginPage("/kirjaudu")
                    .failureHandler(
                        (request, response, failure) ->
                            response.sendRedirect(
                                request.getContextPath()
                                    + (failure instanceof LockedException
                                        ? "/kirjaudu?wait"
                                        : "/kirjaudu?error"))))
        .logout(out -> out.logoutUrl("/uloskirjaus").logoutSuccessUrl("/kirjaudu?logout"))
        .requestCache(cache -> cache.requestCache(ReturnAddress.cache()))
        .sessionManagement(session -> session.sessionAuthenticationStrategy(newSession))
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .headers(SecureHeaders::on)
        .addFilterAfter(new BodyLimitFilter(problems), HeaderWriterFilter.class)
        .build();
  }

  /** For programs: nothing is remembered between requests. */
  private HttpSecurity stateless(HttpSecurity http) throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(SecureHeaders::on)
        .addFilterAfter(new BodyLimitFilter(problems), HeaderWriterFilter.class);
  }
}
