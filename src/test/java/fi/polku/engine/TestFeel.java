package fi.polku.engine;

/** The real FEEL, for tests of other modules without an application. */
public final class TestFeel {

  private TestFeel() {}

  public static Feel create() {
    return new ScalaFeel();
  }
}
