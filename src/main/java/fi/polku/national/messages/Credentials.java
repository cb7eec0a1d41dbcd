package fi.polku.national.messages;

/** Body of a token request. */
record Credentials(String username, String password) {

  @Override
  public String toString() {
    return "Credentials[" + username + "]";
  }
}
