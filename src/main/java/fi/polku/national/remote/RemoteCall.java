package fi.polku.national.remote;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.CharacterCodingException;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
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
    } catch (RestClientException | UncheckedIOException failure) {
      throw failure(system, failure);
    } catch (HttpMessageConversionException | InvalidMediaTypeException unreadable) {
      throw new RemoteFailure(system, "answer-unreadable");
    }
    if (answer == null) {
      throw new RemoteFailure(system, "answer-empty");
    }
    return answer;
  }

  private static RemoteFailure failure(String system, RuntimeException failure) {
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (quotesTheAnswer(cause)) {
        return new RemoteFailure(system, "answer-unreadable");
      }
      if (cause instanceof AnswerTooLongException) {
        return new RemoteFailure(system, "answer-too-long");
      }
      if (cause instanceof HttpTimeoutException timeout) {
        return new RemoteFailure(system, "timeout", timeout);
      }
      if (cause instanceof SSLException untrusted) {
        return new RemoteFailure(system, "certificate", untrusted);
      }
      if (cause instanceof SocketException || cause instanceof UnknownHostException) {
        return new RemoteFailure(system, "connection", (IOException) cause);
      }
    }
    // text of any other failure of the connection may quote what came over it
    return new RemoteFailure(
        system, failure.getCause() instanceof IOException ? "connection" : "answer-unreadable");
  }

  private static boolean quotesTheAnswer(Throwable cause) {
    return cause instanceof HttpMessageConversionException
        || cause instanceof JacksonException
        || cause instanceof CharacterCodingException;
  }
}
