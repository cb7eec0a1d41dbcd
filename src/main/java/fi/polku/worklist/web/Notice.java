package fi.polku.worklist.web;

import java.io.Serializable;

/** What the next page tells of the act that led to it; kinds are the layout's. */
record Notice(String kind, String messageKey) implements Serializable {

  static final String NAME = "notice";

  /** Shown inside the list, which may be replaced without its page. */
  static final String IN_LIST = "listNotice";
}
