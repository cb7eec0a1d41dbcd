package fi.polku.costs.web.year;

import java.io.Serializable;

/** What the next page tells of the act that led to it; kinds are the layout's. */
record Notice(String kind, String messageKey) implements Serializable {

  static final String NAME = "notice";
}
