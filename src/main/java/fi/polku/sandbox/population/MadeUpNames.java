package fi.polku.sandbox.population;

import java.util.List;
import java.util.Map;

/** Names of nobody, by the language of those who might bear them. */
public record MadeUpNames(List<String> first, List<String> last) {

  private static final MadeUpNames FINNISH =
      of(
          "Aino Eino Helmi Onni Sanna Mikko Päivi Timo Riikka Juhani Leena Antti",
          "Virtanen Korhonen Mäkinen Nieminen Laine Heikkinen Koskinen Järvinen Lehtonen Salo");
  private static final Map<String, MadeUpNames> OTHERS =
      Map.of(
          "sv",
          of(
              "Ebba Axel Saga Oscar Linnea Emil Maja Anders Kristina Johan",
              "Lindholm Nyström Holmberg Forsström Sundqvist Blomqvist Grönroos Wikström"),
          "ar",
          of("Amira Yusuf Layla Omar Noor Karim", "Haddad Nasser Khalil Mansour Aziz"),
          "uk",
          of("Olena Andrii Iryna Taras Natalia", "Kovalenko Shevchuk Bondar Melnyk"),
          "so",
          of("Hodan Abdi Ifrah Mahad Sahra", "Warsame Farah Jama Dualeh"));

  /** Those of the language, or Finnish ones. */
  public static MadeUpNames of(String language) {
    return OTHERS.getOrDefault(language, FINNISH);
  }

  private static MadeUpNames of(String first, String last) {
    return new MadeUpNames(List.of(first.split(" ")), List.of(last.split(" ")));
  }
}
