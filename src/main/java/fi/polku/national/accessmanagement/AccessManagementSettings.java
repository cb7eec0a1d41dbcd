package fi.polku.national.accessmanagement;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When access management is asked.
 *
 * @param pollAt time of the day from which on the day's question is due
 * @param patience how long a node that asks is waited for; after it another takes over
 */
@ConfigurationProperties("polku.national.access-management")
record AccessManagementSettings(
    @DefaultValue("03:30") LocalTime pollAt, @DefaultValue("15m") Duration patience) {}
