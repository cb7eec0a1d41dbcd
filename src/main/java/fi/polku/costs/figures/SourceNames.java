package fi.polku.costs.figures;

import fi.polku.shared.Language;
import fi.polku.shared.LocalizedText;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells people where a figure is from. What somebody has typed is told as it is; what the
 * application has written itself is kept in Finnish, recognised by its form, and told in the
 * reader's language.
 */
@Component
public class SourceNames {

  private static final String TABLE = "costs.figures.origin.table";
  private static final String PUBLISHED = "costs.figures.origin.published";
  private static final String PUBLISHER = "costs.figures.origin.publisher";

  private final MessageSource texts;
  private final List<String> keys;

  SourceNames(MessageSource texts, List<SourceForms> forms) {
    this.texts = texts;
    this.keys =
        Stream.concat(
                forms.stream().map(SourceForms::keys).flatMap(List::stream),
                Stream.of(TABLE, PUBLISHED, PUBLISHER))
            .toList();
  }

  /** Told in every language. */
  public LocalizedText of(String source) {
    return new LocalizedText(
        source, in(source, Language.SV.locale()), in(source, Language.EN.locale()));
  }

  /** Told to a reader. */
  public String in(String source, Locale reader) {
    return Language.of(reader) == Language.FI
        ? source
        : keys.stream()
            .flatMap(key -> translated(key, source, reader).stream())
            .findFirst()
            .orElse(source);
  }

  /** As a table of Statistics Finland is kept as a source, such as {@code 11re}. */
  String table(String code) {
    return texts.getMessage(TABLE, new Object[] {code}, Language.FI.locale());
  }

  /** As anything else that Statistics Finland tells is kept, such as the name of a file. */
  String published(String name) {
    return texts.getMessage(PUBLISHED, new Object[] {name}, Language.FI.locale());
  }

  private Optional<String> translated(String key, String source, Locale reader) {
    var form = new MessageFormat(form(key, Language.FI.locale()), Language.FI.locale());
    Object[] parts = form.parse(source, new ParsePosition(0));
    return parts != null && form.format(parts).equals(source)
        ? Optional.of(new MessageFormat(form(key, reader), reader).format(parts))
        : Optional.empty();
  }

  /** The message as it was written, its places open. */
  private String form(String key, Locale reader) {
    return texts.getMessage(key, null, reader);
  }
}
