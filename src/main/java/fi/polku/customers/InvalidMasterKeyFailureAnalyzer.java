package fi.polku.customers;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells whoever starts the system without a key what to do. */
final class InvalidMasterKeyFailureAnalyzer
    extends AbstractFailureAnalyzer<InvalidMasterKeyException> {

  private static final String ACTION =
      """
      Set polku.customers.encryption-key (environment: POLKU_CUSTOMERS_ENCRYPTION_KEY) to 32 random \
      bytes in base64, made for instance with: openssl rand -base64 32
      Keep it in your secret store and back it up apart from the database: \
      without it no identity code and no name can be read again.""";

  @Override
  protected FailureAnalysis analyze(Throwable root, InvalidMasterKeyException cause) {
    return new FailureAnalysis(cause.getMessage(), ACTION, cause);
  }
}
