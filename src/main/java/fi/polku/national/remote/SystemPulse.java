package fi.polku.national.remote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a node knows of a system; published when its state changes and now and then while it is
 * called.
 *
 * @param since when the state began
 * @param retryAt when the next call may be made; null while it is up
 * @param lastSuccess last answer of any kind but a failure
 * @param cause code of the last failure
 * @param typicalMillis median duration of the latest calls
 * @param slowMillis of the latest calls, 95 % were shorter
 */
public record SystemPulse(
    String system,
    SystemState state,
    Instant since,
    @Nullable Instant retryAt,
    @Nullable Instant lastSuccess,
    @Nullable Instant lastFailure,
    @Nullable String cause,
    @Nullable Integer typicalMillis,
    @Nullable Integer slowMillis) {}
