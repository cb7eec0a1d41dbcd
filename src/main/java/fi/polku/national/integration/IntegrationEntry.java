package fi.polku.national.integration;

/** An entry as {@code national/contracts/integration-register.yaml} has it. */
record IntegrationEntry(
    String caseId,
    String personalIdentityCode,
    String municipality,
    IntegrationStage stage,
    String effectiveOn) {

  @Override
  public String toString() {
    return "IntegrationEntry[" + caseId + ", " + stage + "]";
  }
}
