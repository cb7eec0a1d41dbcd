package fi.polku.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorReferenceTest {

  @Test
  void aFailureIsLoggedWithItsReference(CapturedOutput output) {
    String reference = ErrorReference.logged(new IllegalStateException("broken"));

    assertThat(output).contains("ERROR", reference, "broken");
  }

  @Test
  void aPersonWhoLeavesThePageIsNoError(CapturedOutput output) {
    ErrorReference.logged(new ClientAbortException(new IOException("Broken pipe")));

    assertThat(output).doesNotContain("ERROR");
  }
}
