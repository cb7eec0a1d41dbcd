package fi.polku.costs.web.year;

/** What a page tells of what was just done. */
record Notice(String kind, String messageKey) {

  static final String NAME = "notice";
}
