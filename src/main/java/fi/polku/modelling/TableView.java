package fi.polku.modelling;

import fi.polku.modelling.checks.xml.XmlNode;
import fi.polku.modelling.checks.xml.XmlProblem;
import fi.polku.modelling.checks.xml.XmlReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A decision table for reading.
 *
 * @param documentation what it decides and by which source
 * @param inputs headings of the conditions
 * @param outputs headings of the answers
 */
public record TableView(
    String documentation,
    String hitPolicy,
    List<String> inputs,
    List<String> outputs,
    List<Row> rows) {

  /** A rule: its conditions, its answers, its ground. */
  public record Row(int number, List<String> conditions, List<String> answers, String ground) {}

  /** The table of a DMN text; none when it holds no table. */
  public static Optional<TableView> of(String source) {
    try {
      return new XmlReader().read(source).child("decision").flatMap(TableView::read);
    } catch (XmlProblem unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<TableView> read(XmlNode decision) {
    return decision
        .child("decisionTable")
        .map(
            table ->
                new TableView(
                    decision.child("description").map(XmlNode::text).orElse(""),
                    table.attribute("hitPolicy").orElse("UNIQUE"),
                    table.children("input").map(TableView::heading).toList(),
                    table.children("output").map(TableView::heading).toList(),
                    rows(table.children("rule").toList())));
  }

  private static List<Row> rows(List<XmlNode> rules) {
    return IntStream.range(0, rules.size())
        .mapToObj(
            i ->
                new Row(
                    i + 1,
                    rules.get(i).children("inputEntry").map(TableView::text).toList(),
                    rules.get(i).children("outputEntry").map(TableView::text).toList(),
                    rules.get(i).child("description").map(XmlNode::text).orElse("")))
        .toList();
  }

  private static String heading(XmlNode column) {
    return column
        .attribute("label")
        .or(() -> column.attribute("name"))
        .or(() -> column.child("inputExpression").map(TableView::text))
        .orElse("");
  }

  private static String text(XmlNode cell) {
    return cell.child("text").map(XmlNode::text).orElse("");
  }
}
