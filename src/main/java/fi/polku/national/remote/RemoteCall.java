package fi.polku.national.remote;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.client.RestClientException;

/** One call: every way in which it can fail becomes a {@link RemoteFailure} or RemoteError. */
final class RemoteCall {

  private RemoteCall() {}

  /**
   * Calls and returns the answer.
   *
   * @throws RemoteError if the answer was not a success
   * @throws RemoteFailure if there was no answer or it could not be read
   */
  static <T> T call(String system, Supplier<@Nullable T> call) {
    T answer;
    try {
      answer = call.get();
    } catch (RestClientException failure) {
      throw failure(system, failure);
    } catch (HttpMessageConversionException unreadable) {
      throw new RemoteFailure(system, "answer-unreadable");
    }
    if (answer == null) {
      throw new RemoteFailure(system, "answer-empty");
    }
    return answer;
  }

  private static RemoteFailure failure(String system, RestClientException failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      // text of a conversion error quotes what it could not read
      if (cause instanceof HttpMessageConversionException) {
        return new RemoteFailure(system, "answer-unreadable");
      }
      if (cause instanceof HttpTimeoutException timeout) {
        return new RemoteFailure(system, "timeout", timeout);
      }
      if (cause instanceof IOException broken) {
        return new RemoteFailure(system, "connection", broken);
      }
    }
    return new RemoteFailure(system, "answer-unreadable");
  }
}
