package fi.polku.modelling.checks.process;

import fi.polku.engine.ElementTemplate;
import fi.polku.engine.ElementTemplates;
import fi.polku.modelling.checks.ModelRule;
import fi.polku.modelling.checks.Problem;
import fi.polku.modelling.checks.Surroundings;
import fi.polku.modelling.checks.xml.XmlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A step gives what its element template requires, and of a list only what the list has. */
@Component
class TemplateFilledIn implements ModelRule<ProcessModel> {

  private static final String INPUT = "camunda:inputParameter";

  private final List<ElementTemplate> templates;

  TemplateFilledIn(ElementTemplates templates) {
    this.templates = templates.all();
  }

  @Override
  public Stream<Problem> check(ProcessModel model, Surroundings around) {
    return model
        .root()
        .tree()
        .flatMap(node -> template(node).stream().flatMap(template -> check(node, template)));
  }

  /** The template the step was made by; for one made by hand, the only one of its delegate. */
  private Optional<ElementTemplate> template(XmlNode node) {
    Optional<String> delegate = KnownDelegates.delegate(node);
    List<ElementTemplate> sameDelegate =
        templates.stream()
            .filter(template -> delegate.isPresent() && template.delegate().equals(delegate))
            .toList();
    return ProcessModel.camunda(node, "modelerTemplate")
        .flatMap(id -> sameDelegate.stream().filter(one -> one.id().equals(id)).findFirst())
        .or(() -> sameDelegate.stream().filter(one -> sameDelegate.size() == 1).findFirst());
  }

  private static Stream<Problem> check(XmlNode step, ElementTemplate template) {
    return template
        .properties()
        .filter(property -> property.bindsTo(INPUT))
        .flatMap(property -> check(step, property, template.name()));
  }

  private static Stream<Problem> check(
      XmlNode step, ElementTemplate.Property property, String template) {
    Optional<XmlNode> given = input(step, property.name());
    if (given.isEmpty()) {
      return property.required()
          ? Stream.of(problem("process-template-input", step, property, template))
          : Stream.empty();
    }
    String value = given.get().text();
    List<String> choices = property.choiceValues().toList();
    boolean known =
        choices.isEmpty()
            || choices.contains(value)
            || !Expressions.in(value).isEmpty()
            || !given.get().children().isEmpty();
    return known
        ? Stream.empty()
        : Stream.of(problem("process-template-choice", step, property, value));
  }

  /** The input parameter; none when it is missing or empty. */
  private static Optional<XmlNode> input(XmlNode step, String name) {
    return ProcessModel.extensions(step, "inputOutput")
        .flatMap(mapping -> mapping.children("inputParameter"))
        .filter(input -> input.attribute("name").filter(name::equals).isPresent())
        .filter(input -> !input.text().isEmpty() || !input.children().isEmpty())
        .findFirst();
  }

  private static Problem problem(
      String rule, XmlNode step, ElementTemplate.Property property, String detail) {
    String name = step.attribute("name").orElseGet(() -> step.nearestId().orElse(""));
    return Problem.error(rule, step, name, property.label(), detail);
  }
}
