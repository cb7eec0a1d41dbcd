package fi.polku.modelling;

/**
 * A model as an editor opens it: the draft, or the newest released version.
 *
 * @param drafted whether it is a draft
 */
public record EditedModel(ModelId id, String content, Stamp stamp, boolean drafted) {}
