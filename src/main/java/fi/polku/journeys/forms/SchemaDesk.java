package fi.polku.journeys.forms;

import fi.polku.journeys.FormDesk;
import fi.polku.journeys.ShownForm;
import fi.polku.shared.FieldProblem;
import fi.polku.shared.InvalidInputException;
import fi.polku.shared.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SchemaDesk implements FormDesk {

  private final FormTranslations translations;
  private final FormCheck check;

  SchemaDesk(FormTranslations translations, FormCheck check) {
    this.translations = translations;
    this.check = check;
  }

  @Override
  public ShownForm shown(
      @Nullable String schema, Map<String, @Nullable Object> variables, Locale locale) {
    if (schema == null) {
      return new ShownForm(null, null, Map.of());
    }
    FormSchema localised = translations.localised(FormSchema.parse(schema), Language.of(locale));
    Map<String, @Nullable Object> shown = new HashMap<>(variables);
    shown.keySet().retainAll(FormReferences.of(localised));
    shown.replaceAll((name, value) -> Variants.shown(name, variables, Language.of(locale)));
    return new ShownForm(localised.id(), localised.json(), shown);
  }

  @Override
  public Map<String, @Nullable Object> accepted(
      @Nullable String schema,
      Map<String, @Nullable Object> data,
      Map<String, @Nullable Object> variables) {
    if (schema != null) {
      return check.check(FormSchema.parse(schema), data, new HashMap<>(variables));
    }
    if (data.isEmpty()) {
      return data;
    }
    throw new InvalidInputException(
        data.keySet().stream().map(name -> FieldProblem.of(name, "unknown-field")).toList());
  }
}
