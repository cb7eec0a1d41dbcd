package fi.polku.cases;

/** A case went to another municipality; rows that say where it belongs follow. */
public record CaseMoved(CaseRecord moved) {}
