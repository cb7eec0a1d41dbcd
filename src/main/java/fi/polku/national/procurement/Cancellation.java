package fi.polku.national.procurement;

/** A cancellation as the procurement system takes it. */
record Cancellation(String caseId, String reservation, CancellationReason reason) {}
