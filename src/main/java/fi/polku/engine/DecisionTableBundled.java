package fi.polku.engine;

/** A table that came with this version of Polku was deployed. */
public record DecisionTableBundled(String decision, int version) {}
