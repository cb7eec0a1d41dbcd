package fi.polku.web.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the shell.
 *
 * @param sessionsPerUser how many browsers one user may be signed in with at a time
 * @param sessionTimeout after how long without a request a signed-in user has to sign in again;
 *     sessions of people who have not signed in end by {@code server.servlet.session.timeout}
 */
@ConfigurationProperties("polku.web")
record WebSettings(
    @DefaultValue("5") int sessionsPerUser, @DefaultValue("8h") Duration sessionTimeout) {}
