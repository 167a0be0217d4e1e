package org.gouji.plugins.office.workbook;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gouji.plugins.office.workbook.Books.rows;

import java.util.List;
import java.util.Map;
import org.gouji.document.Document;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workbooks made to break a reader: each ends soon, with a clear answer. */
@Timeout(value = 20, unit = SECONDS)
class HostileWorkbookTest {
  private static final String TEXT = "<c t=\"inlineStr\"><is><t>甲</t></is></c>";

  @Test
  void document_types_and_entities_are_refused_in_every_part() {
    String secret = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    String laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    for (String type : List.of(secret, laughs)) {
      for (String part :
          List.of(
              "xl/sharedStrings.xml",
              "xl/styles.xml",
              "xl/worksheets/sheet1.xml",
              "xl/workbook.xml")) {
        Books book = Books.of(rows(List.of("甲"))).strings("<si><t>乙</t></si>").styles("");
        UnreadableException refusal =
            book.part(part, type + "<sst><si><t>&e;&c;</t></si></sst>").refusal();

        assertThat(refusal.reason()).as(part).isEqualTo(Unreadable.DAMAGED);
        assertThat(refusal).hasMessageContaining("请").hasMessageNotContaining("localhost");
      }
    }
  }

  @Test
  void bomb_of_well_packed_text_is_stopped() {
    assertThat(Books.of(rows(List.of("甲".repeat(80_000_000)))).refusal().reason())
        .isEqualTo(Unreadable.LIMIT);
    assertThat(
            Books.of(rows(List.of("甲")))
                .strings("<si><t>" + "一二三四五六七八九十".repeat(300_000) + "</t></si>")
                .refusal()
                .reason())
        .isEqualTo(Unreadable.LIMIT);
  }

  @Test
  void shared_text_that_is_shown_again_and_again_is_stopped() {
    StringBuilder cells = new StringBuilder("<sheetData>");
    for (int i = 1; i <= 5_000; i++) {
      cells.append("<row r=\"%d\"><c t=\"s\"><v>0</v></c></row>".formatted(i));
    }
    String text = "<si><t>" + "长".repeat(30_000) + "</t></si>";

    assertThat(Books.of(cells + "</sheetData>").strings(text).refusal().reason())
        .isEqualTo(Unreadable.LIMIT);
  }

  @Test
  void cells_at_the_far_corner_cost_no_more_than_near_ones() throws UnreadableException {
    String data =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>甲</t></is></c></row>"
            + "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>乙</t></is></c></row></sheetData>";

    assertThat(Books.of(data).shown()).containsExactly("甲", "乙");
  }

  @Test
  void wide_sheet_with_many_rows_is_stopped() {
    StringBuilder data = new StringBuilder("<sheetData>");
    String row = "<c><v>1</v></c>".repeat(16_384);
    for (int i = 1; i <= 20; i++) {
      data.append("<row>").append(row).append("</row>");
    }

    assertThat(Books.of(data + "</sheetData>").refusal().reason()).isEqualTo(Unreadable.LIMIT);
  }

  @Test
  void formatted_cells_without_content_cost_nothing() throws UnreadableException {
    StringBuilder data = new StringBuilder("<sheetData><row>" + TEXT + TEXT + "</row>");
    data.append("<row>" + TEXT + TEXT + "</row>");
    for (int row = 3; row <= 1_000_000; row++) {
      data.append("<row r=\"%1$d\"><c r=\"A%1$d\" s=\"1\"/></row>".formatted(row));
    }

    Document document = Books.of(data + "</sheetData>").read();
    assertThat(Books.shown(document)).containsExactly("甲|甲", "甲|甲");
  }

  @Test
  void hundred_thousand_merged_cells_are_read_or_refused_soon() throws UnreadableException {
    StringBuilder merged = new StringBuilder("<mergeCells>");
    for (int i = 0; i < 100_000; i++) {
      merged.append("<mergeCell ref=\"A%d:Z%d\"/>".formatted(2 * i + 1, 2 * i + 2));
    }
    String data = rows(List.of("甲"), List.of(""), List.of("乙")) + merged + "</mergeCells>";

    assertThat(Books.of(data).shown()).containsExactly("甲", "乙");
    assertThat(
            Books.of(
                    rows(List.of("甲"))
                        + "<mergeCells>"
                        + "<mergeCell ref=\"A1:B1\"/>".repeat(300_000)
                        + "</mergeCells>")
                .refusal()
                .reason())
        .isEqualTo(Unreadable.LIMIT);
  }

  @Test
  void tall_merged_cells_are_stopped_by_the_slots_of_a_table() {
    String data =
        "<sheetData><row r=\"1\">"
            + TEXT
            + TEXT
            + "</row><row r=\"1048576\">"
            + TEXT
            + TEXT
            + "</row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A1:A1048575\"/></mergeCells>";

    assertThat(Books.of(data).refusal().reason()).isEqualTo(Unreadable.LIMIT);
  }

  @Test
  void places_outside_a_sheet_and_broken_references_are_damage() {
    for (String cell :
        List.of(
            "<c r=\"XFE1\"><v>1</v></c>",
            "<c r=\"A99999999999\"><v>1</v></c>",
            "<c r=\"A7\"><v>1</v></c>",
            "<c r=\"\"><v>1</v></c>",
            "<c t=\"s\"><v>99</v></c>",
            "<c t=\"s\"><v>-1</v></c>")) {
      UnreadableException refusal =
          Books.of("<sheetData><row r=\"1\">" + cell + "</row></sheetData>").refusal();

      assertThat(refusal.reason()).as(cell).isEqualTo(Unreadable.DAMAGED);
      assertThat(refusal.getCause()).isNotNull();
    }
  }

  @Test
  void deeply_nested_elements_are_stopped() {
    assertThat(Books.of("<a>".repeat(100_000)).refusal().reason()).isEqualTo(Unreadable.LIMIT);
  }

  @Test
  void exponent_of_a_stored_number_is_no_trap() throws UnreadableException {
    assertThat(
            Books.of(
                    rows(
                        List.of("甲", "<c><v>1e999999999</v></c>"),
                        List.of("乙", "<c><v>1e-999999999</v></c>")))
                .read()
                .blocks())
        .hasSize(1);
  }

  @Test
  void external_links_and_commands_in_formulas_are_never_followed() throws UnreadableException {
    assertThat(
            Books.of(
                    rows(
                        List.of("甲", "<c t=\"str\"><f>cmd|' /C calc'!A0</f><v>1</v></c>"),
                        List.of("乙", "<c><f>WEBSERVICE(\"http://127.0.0.1:9/\")</f><v>2</v></c>")))
                .shown())
        .containsExactly("甲|1", "乙|2");
  }

  @Test
  void truncated_workbook_is_damaged() {
    byte[] bytes = Books.of(rows(List.of("甲"))).bytes();
    byte[] half = java.util.Arrays.copyOf(bytes, bytes.length / 2);

    assertThat(catchThrowableOfType(UnreadableException.class, () -> Books.read(half)).reason())
        .isEqualTo(Unreadable.DAMAGED);
    assertThat(
            catchThrowableOfType(
                    UnreadableException.class, () -> Books.read(Books.zip(Map.of("a", "b"))))
                .reason())
        .isEqualTo(Unreadable.DAMAGED);
  }
}
