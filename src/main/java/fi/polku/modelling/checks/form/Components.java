package fi.polku.modelling.checks.form;

import java.util.Set;

/** The component types that forms may have: those whose answers the server can check. */
final class Components {

  static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");
  static final Set<String> FIELDS =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "datetime",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "taglist");
  static final Set<String> SHOWN = Set.of("text", "group", "separator", "spacer");

  private Components() {}
}
