package fi.polku.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the shell.
 *
 * @param sessionsPerUser how many browsers one user may be signed in with at a time
 */
@ConfigurationProperties("polku.web")
record WebSettings(@DefaultValue("5") int sessionsPerUser) {}
