package fi.polku.national.crm;

/** A contact as the CRM takes it. */
record Contact(
    String caseId,
    String businessId,
    String municipality,
    String occurredOn,
    Topic topic,
    String summary) {}
