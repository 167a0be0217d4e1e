package org.gouji.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.gouji.form.CellKey;
import org.gouji.form.ColumnForm;
import org.gouji.form.Measure;
import org.gouji.form.TableKey;
import org.gouji.recognise.NumberReader.Reading;
import org.gouji.report.CellState;
import org.gouji.report.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of a cell: all of it is a number, a mark for nothing, or blank. */
class NumberReaderTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, ",
    "37, 37, ",
    "０３, 3, ",
    "'1,234', 1234, ",
    "'1，234', 1234, ",
    "'12,345,678', 12345678, ",
    "'\u00A05\u3000', 5, ",
    "三十七, 37, ",
    "一百二十, 120, ",
    "〇, 0, ",
    "19项, 19, 项",
    "19 件, 19, 件",
    "264（宗）, 264, 宗",
    "-3, -3, ",
    "−3, -3, ",
    "1.5, 1.5, ",
    "3万件, 30000, 万件"
  })
  void a_count(String raw, BigDecimal value, String unit) {
    Reading reading = NumberReader.read(raw, Measure.COUNT);

    assertThat(reading.state()).isEqualTo(CellState.VALUE);
    assertThat(reading.value()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    assertThat(reading.unit()).isEqualTo(Optional.ofNullable(unit));
  }

  @ParameterizedTest
  @CsvSource({
    "+2, 2",
    "-2, -2",
    "﹣2, -2",
    "增2, 2",
    "新增 2, 2",
    "减25, -25",
    "下降3, -3",
    "2, 2",
    "-0, 0"
  })
  void a_change_may_have_a_sign_in_words(String raw, BigDecimal value) {
    Reading reading = NumberReader.read(raw, Measure.CHANGE);

    assertThat(reading.value()).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @CsvSource({
    "230.5, 230.5, ",
    "3568.64（万元）, 3568.64, 万元",
    "1480.8758万元, 1480.8758, 万元",
    "3568.64万, 3568.64, 万元",
    "49483元, 49483, 元",
    "'1,234.50', 1234.50, ",
    "0（万元）, 0, 万元"
  })
  void money_keeps_its_digits_and_its_unit(String raw, BigDecimal value, String unit) {
    Reading reading = NumberReader.read(raw, Measure.MONEY);

    assertThat(reading.value()).hasValue(value);
    assertThat(reading.unit()).isEqualTo(Optional.ofNullable(unit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5①",
        "①",
        "5²",
        "²",
        "5[1]",
        "5 [1]",
        "5\n2",
        "5 2",
        "Ⅳ",
        "½",
        "5※",
        "1,23",
        "1,2345",
        "12,34",
        "1.2.3",
        "12a",
        "O",
        "l",
        "约5",
        "5余",
        "若干",
        "5/6",
        "5-6",
        "--5",
        "+",
        "件",
        "5元",
        "5°",
        "1e3",
        "٣",
        "2023年",
        "一二三",
        "\uFFFD",
        "5\uFFFD",
        "#REF!",
        "9999999999999999"
      })
  void anything_else_is_unreadable(String raw) {
    assertThat(NumberReader.read(raw, Measure.COUNT).state()).isEqualTo(CellState.UNREADABLE);
    assertThat(NumberReader.read(raw, Measure.COUNT).value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5件", "增5元", "减5"})
  void money_has_no_counter_and_no_sign_in_words(String raw) {
    assertThat(NumberReader.read(raw, Measure.MONEY).state()).isEqualTo(CellState.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00A0", "\u3000", "\u200B", "\uFEFF", " \n\t"})
  void nothing_printed_is_blank_and_not_zero(String raw) {
    Reading reading = NumberReader.read(raw, Measure.COUNT);

    assertThat(reading.state()).isEqualTo(CellState.BLANK);
    assertThat(reading.value()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "—", "——", "/", "／", "无", "空", "不适用", " － "})
  void a_mark_for_nothing_is_no_number(String raw) {
    Reading reading = NumberReader.read(raw, Measure.COUNT);

    assertThat(reading.state()).isEqualTo(CellState.DASH);
    assertThat(reading.value()).isEmpty();
    assertThat(NumberReader.isValue(raw.strip())).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void a_whole_page_in_a_cell_is_unreadable(Measure measure) {
    assertThat(NumberReader.read("5".repeat(100_000), measure).state())
        .isEqualTo(CellState.UNREADABLE);
  }

  @Test
  void what_could_not_be_read_is_no_doing_of_the_agency() {
    CellKey key = new CellKey(TableKey.T4, "reconsideration", "upheld");
    ColumnForm form =
        new ColumnForm("upheld", "结果维持", Optional.empty(), Measure.COUNT, Optional.empty(), null);

    assertThat(NumberReader.read(key, form, "5\uFFFD", Origin.REPORT, Optional.empty()).origin())
        .isEqualTo(Origin.CONVERSION);
  }
}
