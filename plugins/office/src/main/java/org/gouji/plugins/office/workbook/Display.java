package org.gouji.plugins.office.workbook;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Shows stored numbers as a spreadsheet program does: a stored 2 with the format {@code +0;-0} is
 * +2. Numbers are stored in floating point, so that is how they must be formatted; nothing is
 * calculated with them. For one workbook, in one thread.
 */
final class Display {
  private static final String HIDES_ALL = ";;;";
  private static final Pattern FIGURE = Pattern.compile("[+-]?[0-9]{1,3}(,?[0-9]{3})*(\\.[0-9]+)?");

  /** Dates that were built into Chinese versions of Excel, which POI does not know. */
  private static final java.util.BitSet CHINESE_DATES = new java.util.BitSet();

  static {
    CHINESE_DATES.set(27, 37);
    CHINESE_DATES.set(50, 59);
  }

  private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
  private final boolean since1904;
  private final boolean zeros;

  /**
   * Prepares for a sheet.
   *
   * @param since1904 whether days are counted from 1904
   * @param zeros whether the sheet shows zeros
   */
  Display(boolean since1904, boolean zeros) {
    this.since1904 = since1904;
    this.zeros = zeros;
  }

  /** A number format. */
  record Format(int index, String code) {
    static Format builtIn(int index) {
      String code = BuiltinFormats.getBuiltinFormat(index);
      return new Format(index, code == null ? "General" : code);
    }

    boolean isDate() {
      return CHINESE_DATES.get(Math.min(index, 100)) || DateUtil.isADateFormat(index, code);
    }

    boolean hidesAll() {
      return code.equals(HIDES_ALL);
    }
  }

  /**
   * How a stored number is shown.
   *
   * @param remark is told what to tell the auditor about it
   */
  Shown number(String stored, Format format, java.util.function.Consumer<Remarks.Kind> remark) {
    double value;
    try {
      value = Double.parseDouble(stored.strip());
    } catch (NumberFormatException e) {
      remark.accept(Remarks.Kind.UNFORMATTED);
      return Shown.text(Shown.UNKNOWN);
    }
    if (format.isDate()) {
      return date(value, format);
    }
    String text = formatted(value, format);
    if (text.isEmpty() || (value == 0 && !zeros)) {
      remark.accept(Remarks.Kind.UNDISPLAYED);
      return Shown.NOTHING;
    }
    if (text.equals(Shown.UNKNOWN)) {
      remark.accept(Remarks.Kind.UNFORMATTED);
    } else if (isRounded(text, value)) {
      remark.accept(Remarks.Kind.ROUNDED);
    }
    return Shown.text(text);
  }

  private Shown date(double value, Format format) {
    if (DateUtil.isValidExcelDate(value) && value >= 1) {
      java.time.LocalDateTime time = DateUtil.getLocalDateTime(value, since1904);
      return new Shown(
          time.getYear() + "年" + time.getMonthValue() + "月" + time.getDayOfMonth() + "日", true);
    }
    return new Shown(formatted(value, format), true);
  }

  private String formatted(double value, Format format) {
    Optional<String> zero = value == 0 ? Zero.literal(format.code()) : Optional.empty();
    if (zero.isPresent()) {
      return zero.get();
    }
    try {
      return formatter
          .formatRawCellContents(value, format.index(), format.code(), since1904)
          .strip();
    } catch (RuntimeException e) {
      return Shown.UNKNOWN;
    }
  }

  /** Whether a plain figure is shown that is not the stored one, but for the noise of its end. */
  private static boolean isRounded(String text, double value) {
    if (!FIGURE.matcher(text).matches() || Double.isInfinite(value)) {
      return false;
    }
    BigDecimal shown = new BigDecimal(text.replace(",", ""));
    BigDecimal kept = BigDecimal.valueOf(value);
    return shown.subtract(kept).abs().compareTo(new BigDecimal("0.000001")) > 0;
  }
}
