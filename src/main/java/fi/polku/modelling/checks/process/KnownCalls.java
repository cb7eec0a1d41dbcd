package fi.polku.modelling.checks.process;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The operands an expression may have beside literals: variables and the calls of known beans. */
final class KnownCalls {

  private static final String VARIABLE = "[A-Za-z_]\\w*";

  /** Written as their words with a blank between them. */
  private static final List<Pattern> CALLS =
      List.of(
          Pattern.compile("paatostaulut \\. versio \\( '[a-z0-9-]+' , execution \\)"),
          Pattern.compile("maaraaika \\. (varoitus|erapaiva|ylittynyt) \\( execution \\)"),
          Pattern.compile("maaraaika \\. maarapaiva \\( '[a-z0-9-]+' , execution \\)"),
          Pattern.compile("vastuu \\. rooli \\( execution \\)"),
          Pattern.compile("kalenteri \\. tanaan \\( \\)"),
          Pattern.compile("kalenteri \\. hetki \\( " + VARIABLE + " \\)"),
          Pattern.compile(
              "kalenteri \\. (hetkiEnnen|hetkiJalkeen|jalkeen) \\( "
                  + VARIABLE
                  + " , 'P\\d{1,4}[DWMY]' \\)"),
          Pattern.compile(
              "kustannusvuosi \\. (kunnat|kuukaudet|raporttikuukaudet|laskut|laskutushetki"
                  + "|raporttihetki) \\( execution \\)"),
          Pattern.compile("decisionResult \\. getSingleResult \\( \\) \\. (?!class$)" + VARIABLE),
          Pattern.compile("execution \\. processBusinessKey"));

  /** Names that the engine or a bean answers to; none of them is a variable. */
  private static final Set<String> RESERVED =
      Set.of(
          "execution",
          "task",
          "caseExecution",
          "externalTask",
          "authenticatedUserId",
          "decisionResult",
          "paatostaulut",
          "maaraaika",
          "kalenteri",
          "kustannusvuosi",
          "vastuu",
          "and",
          "or",
          "not",
          "empty",
          "div",
          "mod",
          "instanceof");

  private static final int LONGEST = 8;

  private KnownCalls() {}

  /**
   * Where the operand that begins at a token ends.
   *
   * @throws IllegalArgumentException with the words from there on, when it is neither
   */
  static int end(List<Token> tokens, int from) {
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from + 1; to--) {
      String words = words(tokens.subList(from, to));
      boolean endsHere = to == tokens.size() || !tokens.get(to).text().equals(".");
      if (endsHere && CALLS.stream().anyMatch(call -> call.matcher(words).matches())) {
        return to;
      }
    }
    if (!isVariable(tokens, from)) {
      throw new IllegalArgumentException(rest(tokens, from));
    }
    return from + 1;
  }

  /** Whether the word there stands for a variable. */
  static boolean isVariable(List<Token> tokens, int at) {
    boolean name = at < tokens.size() && tokens.get(at).kind() == Token.Kind.NAME;
    boolean bare = at + 1 >= tokens.size() || !Set.of(".", "(").contains(tokens.get(at + 1).text());
    return name && bare && !RESERVED.contains(tokens.get(at).text());
  }

  static String rest(List<Token> tokens, int from) {
    return tokens.subList(Math.min(from, tokens.size()), tokens.size()).stream()
        .map(Token::text)
        .collect(joining());
  }

  private static String words(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(joining(" "));
  }
}
