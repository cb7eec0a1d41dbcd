package fi.polku.national.delegates;

/**
 * A national system refused what was sent. No model has a way on from here, so it ends in an
 * incident that says which step and why; after the cause is mended the step is simply repeated.
 */
final class RefusedByNationalSystemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RefusedByNationalSystemException(String activityId, String reason) {
    super("Refused by the national system at " + activityId + ": " + reason);
  }
}
