package fi.polku.modelling.web;

import fi.polku.engine.ElementTemplate;
import fi.polku.engine.ElementTemplates;
import fi.polku.national.connectors.Connectors;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The catalogue of connectors, told to those who draw processes. */
@Controller
class ConnectorController {

  private final Connectors connectors;
  private final Map<String, ElementTemplate> templates;
  private final MessageSource texts;

  ConnectorController(Connectors connectors, ElementTemplates templates, MessageSource texts) {
    this.connectors = connectors;
    this.templates =
        templates.all().stream()
            .collect(Collectors.toUnmodifiableMap(ElementTemplate::id, Function.identity()));
    this.texts = texts;
  }

  @GetMapping(Paths.ROOT + "/liittymat")
  ModelAndView catalogue(@RequestParam(defaultValue = "") String q, Locale reader) {
    List<ConnectorCard> cards =
        connectors.all().stream()
            .map(connector -> ConnectorCard.of(connector, templates, texts, reader))
            .filter(card -> card.mentions(q.strip()))
            .sorted()
            .toList();
    return new ModelAndView("modelling/connectors").addObject("cards", cards).addObject("query", q);
  }
}
