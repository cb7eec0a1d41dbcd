package fi.polku.national.permits;

/** A labour-market test as {@code national/contracts/permits.yaml} has it. */
record LabourMarketTestBody(
    String caseId,
    String application,
    String businessId,
    String municipality,
    boolean supported,
    int suitableApplicants,
    String grounds,
    String givenOn) {

  @Override
  public String toString() {
    return "LabourMarketTestBody[" + caseId + "]";
  }
}
