package fi.polku.journeys;

import fi.polku.customers.EmployerDetails;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an employer's case is opened with.
 *
 * @param externalId the sender's own id, by which a repeated message finds the same case
 * @param process id of the model that the case begins with
 * @param answers by component key of the model's start form
 */
public record EmployerMatter(
    String externalId,
    EmployerDetails employer,
    String process,
    Map<String, @Nullable Object> answers) {

  public EmployerMatter {
    answers = Collections.unmodifiableMap(new HashMap<>(answers));
  }
}
