package fi.polku.web.errors;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.polku.shared.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Problems as the API tells them (RFC 9457), in the caller's language. */
@Component
public class Problems {

  private static final String ANY = "problem.other";

  private final MessageSource texts;
  private final LocaleResolver languages;
  private final ObjectMapper json;

  Problems(MessageSource texts, LocaleResolver languages, ObjectMapper json) {
    this.texts = texts;
    this.languages = languages;
    this.json = json;
  }

  ProblemDetail of(HttpStatusCode status, HttpServletRequest request) {
    Locale locale = languages.resolveLocale(request);
    String any = texts.getMessage(ANY, null, locale);
    var problem =
        ProblemDetail.forStatusAndDetail(
            status, texts.getMessage("problem." + status.value(), null, any, locale));
    HttpStatus known = HttpStatus.resolve(status.value());
    problem.setTitle(known == null ? String.valueOf(status.value()) : known.getReasonPhrase());
    return problem;
  }

  /** Refused input: {@code errors} tells each field, why, and the reason in words. */
  ProblemDetail ofInput(List<FieldProblem> fields, HttpServletRequest request) {
    Locale locale = languages.resolveLocale(request);
    ProblemDetail problem = of(HttpStatus.BAD_REQUEST, request);
    problem.setProperty(
        "errors", fields.stream().map(field -> FieldError.of(field, texts, locale)).toList());
    return problem;
  }

  /** Writes the answer from where no controller is: filters and security. */
  public void write(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getWriter(), of(status, request));
  }
}
