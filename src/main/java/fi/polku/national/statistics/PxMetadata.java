package fi.polku.national.statistics;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.Assert;

/** What a table of PxWeb has: its variables and their values. */
record PxMetadata(@Nullable String title, List<Variable> variables) {

  PxMetadata {
    Assert.notEmpty(variables, "The table has no variables");
    variables = List.copyOf(variables);
  }

  /** The first variable that is called one of these, whatever its code. */
  Optional<Variable> called(Set<String> names) {
    return variables.stream()
        .filter(variable -> names.contains(variable.text().toLowerCase(Locale.ROOT).strip()))
        .findFirst();
  }

  Optional<Variable> time() {
    return variables.stream()
        .filter(Variable::time)
        .findFirst()
        .or(() -> called(Set.of("vuosi", "kuukausi", "vuosineljännes")));
  }

  record Variable(
      String code, String text, List<String> values, List<String> valueTexts, boolean time) {

    Variable {
      Assert.hasText(code, "A variable has no code");
      Assert.hasText(text, "A variable has no name");
      Assert.notEmpty(values, "A variable has no values");
      Assert.isTrue(
          valueTexts != null && valueTexts.size() == values.size(),
          "A variable's values have no names");
      values = List.copyOf(values);
      valueTexts = List.copyOf(valueTexts);
    }

    /** Codes of the values whose names the rule accepts. */
    List<String> valuesNamed(Predicate<String> rule) {
      return IntStream.range(0, values.size())
          .filter(i -> rule.test(valueTexts.get(i).strip().toLowerCase(Locale.ROOT)))
          .mapToObj(values::get)
          .toList();
    }
  }
}
