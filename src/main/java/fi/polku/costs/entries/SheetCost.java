package fi.polku.costs.entries;

import fi.polku.costs.journal.Entry;
import fi.polku.costs.sheets.SheetCell;
import fi.polku.costs.sheets.SheetNumbers;
import fi.polku.costs.sheets.SheetRow;
import fi.polku.shared.Euro;
import fi.polku.shared.InvalidValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** A row of a file as a cost. */
final class SheetCost {

  /** Columns without which a file is refused. */
  static final List<String> REQUIRED =
      List.of(CostField.MONTH.column(), CostField.AMOUNT.column(), CostField.DOCUMENT.column());

  /** What a spreadsheet program's own numbers may differ from whole cents. */
  private static final BigDecimal NOISE = new BigDecimal("0.000001");

  /** Digits of a municipality's code. */
  private static final int CODE = 3;

  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(13);

  private SheetCost() {}

  /** The entry; nothing when the row was told to have problems. */
  static Optional<Entry> entry(SheetRow row, CostRules rules) {
    Optional<Euro> amount = row.read(CostField.AMOUNT.column(), SheetCost::amount);
    var input =
        new CostInput(
            text(row, CostField.MONTH),
            text(row, CostField.KIND),
            text(row, CostField.SERVICE),
            municipality(text(row, CostField.MUNICIPALITY)),
            amount.orElse(null),
            document(row),
            text(row, CostField.TEXT));
    return rules.entry(
        input,
        CostKeys.voucher(input.document()),
        (field, code, arguments) -> {
          if (field != CostField.AMOUNT || amount.isPresent()) {
            row.refuse(field.column(), code, arguments);
          }
        });
  }

  static String document(SheetRow row) {
    return text(row, CostField.DOCUMENT);
  }

  /** Cents; whole even when the spreadsheet program's own number is a hair off. */
  private static Euro amount(SheetCell cell) {
    BigDecimal number = SheetNumbers.read(cell);
    BigDecimal cents = number.setScale(2, RoundingMode.HALF_UP);
    BigDecimal off = number.subtract(cents).abs();
    if (cell.isNumber() ? off.compareTo(NOISE) > 0 : off.signum() != 0) {
      throw new InvalidValueException("cost-amount-decimals");
    }
    if (cents.abs().compareTo(LARGEST) >= 0) {
      throw new InvalidValueException("cost-amount-large");
    }
    return new Euro(cents.movePointRight(2).longValueExact());
  }

  private static String text(SheetRow row, CostField field) {
    return row.text(field.column());
  }

  /** Spreadsheet programs drop the zeros that a code begins with. */
  private static String municipality(String told) {
    boolean shortened =
        told.length() < CODE && !told.isEmpty() && told.chars().allMatch(SheetCost::isDigit);
    return shortened ? "0".repeat(CODE - told.length()) + told : told;
  }

  private static boolean isDigit(int one) {
    return one >= '0' && one <= '9';
  }
}
