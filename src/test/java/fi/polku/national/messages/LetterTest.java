package fi.polku.national.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes with a message: letters as PDF, files with limits, addresses that are whole. */
class LetterTest {

  @Test
  void printsEachTextOnPagesOfItsOwn() throws IOException {
    byte[] pdf =
        Letter.pdf(
            List.of(
                new MessageText("Päätös", "Hei!\n\nÅbo – ”lainaus”, 5 €."),
                new MessageText("Ohje", "Näin haet oikaisua. Привет")));

    try (var reader = new PdfReader(pdf)) {
      assertThat(reader.getNumberOfPages()).isEqualTo(2);
      var text = new PdfTextExtractor(reader);
      assertThat(text.getTextFromPage(1)).contains("Päätös", "Åbo – ”lainaus”, 5 €.");
      assertThat(text.getTextFromPage(2)).contains("Näin haet oikaisua. ??????");
    }
  }

  @Test
  void breaksALongTextOverPages() throws IOException {
    byte[] pdf = Letter.pdf(List.of(new MessageText("Pitkä", "Sanoja riittää. ".repeat(800))));

    try (var reader = new PdfReader(pdf)) {
      assertThat(reader.getNumberOfPages()).isGreaterThan(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kuva.exe", "kuva", ".pdf/../x.pdf", "a\"b.pdf", ""})
  void otherFilesDoNotGoAlong(String name) {
    assertThatThrownBy(() -> new Attachment(name, new byte[1]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void emptyAndHugeFilesDoNotGoAlong() {
    for (int size : new int[] {0, Attachment.LARGEST + 1}) {
      assertThatThrownBy(() -> new Attachment("a.pdf", new byte[size]))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new Attachment("a.PDF", new byte[Attachment.LARGEST]).mediaType())
        .isEqualTo("application/pdf");
  }

  @ParameterizedTest
  @CsvSource({
    ", 06100, PORVOO",
    "Kuja 2, , PORVOO",
    "Kuja 2, 06100, ",
    "' ', 06100, PORVOO",
    "Kuja 2, 6100, PORVOO",
    "Kuja 2, O6100, PORVOO"
  })
  void anAddressThatIsNotWholeIsNone(String street, String postCode, String city) {
    assertThat(PostalAddress.of(street, postCode, city)).isEmpty();
  }

  @Test
  void anAddressIsTidyAndDoesNotShow() {
    PostalAddress address = PostalAddress.of(" Kuja 2 ", " 06100", "PORVOO ").orElseThrow();

    assertThat(address.street() + "," + address.postCode() + "," + address.city())
        .isEqualTo("Kuja 2,06100,PORVOO");
    assertThat(address).hasToString("PostalAddress[***]");
    assertThat(PostalAddress.of("Kuja\n2", "06100", "PORVOO")).isEmpty();
    assertThat(PostalAddress.of("K".repeat(101), "06100", "PORVOO")).isEmpty();
  }
}
