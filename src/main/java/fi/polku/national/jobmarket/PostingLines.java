package fi.polku.national.jobmarket;

import com.fasterxml.jackson.core.JsonProcessingException;
import fi.polku.national.remote.RemoteSystem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads an answer of JSON lines as it comes, one line at a time: what has been counted is let go,
 * so that the memory it takes does not grow with the answer. A line that is no vacancy spoils the
 * whole answer: a number that leaves out some would look as true as any other.
 */
final class PostingLines extends AbstractHttpMessageConverter<FoundVacancies> {

  static final MediaType TYPE = MediaType.parseMediaType("application/x-ndjson");
  static final int LONGEST_LINE = 128 * 1024; // characters
  static final int MOST_LINES = 200_000;

  private final WantedOccupation wanted;

  PostingLines(WantedOccupation wanted) {
    super(TYPE);
    this.wanted = wanted;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == FoundVacancies.class;
  }

  @Override
  protected FoundVacancies readInternal(
      Class<? extends FoundVacancies> type, HttpInputMessage answer) throws IOException {
    return read(answer.getBody(), answer);
  }

  @Override
  protected void writeInternal(FoundVacancies found, HttpOutputMessage message) {
    throw new UnsupportedOperationException("Found vacancies are only read");
  }

  private FoundVacancies read(InputStream body, HttpInputMessage answer) throws IOException {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    var lines = new Lines(new InputStreamReader(body, decoder), answer);
    List<FoundVacancy> first = new ArrayList<>();
    int count = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      PostingLine posting = posting(line, answer);
      if (wanted.fits(posting)) {
        count++;
        if (first.size() < FoundVacancies.SHOWN) {
          first.add(posting.summary());
        }
      }
    }
    return new FoundVacancies(count, List.copyOf(first));
  }

  private static PostingLine posting(String line, HttpInputMessage answer) {
    try {
      return RemoteSystem.JSON.readValue(line, PostingLine.class);
    } catch (JsonProcessingException notOne) {
      throw new HttpMessageNotReadableException("A line is no vacancy", answer);
    }
  }

  /** Lines with an end: neither a line nor their number may grow without bounds. */
  private static final class Lines {

    private final Reader text;
    private final HttpInputMessage answer;
    private final char[] buffer = new char[8_192];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int end;
    private int read;

    Lines(Reader text, HttpInputMessage answer) {
      this.text = text;
      this.answer = answer;
    }

    /** The next line that is not blank; null when there is none. */
    @Nullable String next() throws IOException {
      while (true) {
        boolean more = readLine();
        if (line.length() > 0 && !line.toString().isBlank()) {
          return line.toString();
        }
        if (!more) {
          return null;
        }
      }
    }

    /** Reads on to the end of a line; false at the end of the text. */
    private boolean readLine() throws IOException {
      line.setLength(0);
      if (++read > MOST_LINES) {
        throw new HttpMessageNotReadableException("More lines than any search finds", answer);
      }
      while (at < end || fill()) {
        char next = buffer[at++];
        if (next == '\n') {
          return true;
        }
        if (line.length() == LONGEST_LINE) {
          throw new HttpMessageNotReadableException("A line longer than any vacancy", answer);
        }
        line.append(next);
      }
      return false;
    }

    private boolean fill() throws IOException {
      at = 0;
      end = text.read(buffer);
      return end > 0;
    }
  }
}
