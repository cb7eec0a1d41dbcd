package fi.polku.cases;

/** A customer relationship ended; the record tells why. */
public record CaseEnded(CaseRecord ended) {}
