package fi.polku.national.remote;

import java.net.URI;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/**
 * How a system is reached.
 *
 * @param url its base address; port 0 stands for this application's own port
 * @param readTimeout from the request to the last byte of the answer
 * @param maxAnswer longer answers are cut off and count as failures
 */
public record RemoteSettings(
    URI url, Duration connectTimeout, Duration readTimeout, DataSize maxAnswer) {}
