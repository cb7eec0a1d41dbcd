package fi.polku.modelling.checks;

/** Whether a problem stops the release. */
public enum Severity {
  ERROR,
  WARNING
}
