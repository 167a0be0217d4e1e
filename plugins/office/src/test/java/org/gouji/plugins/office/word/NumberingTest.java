package org.gouji.plugins.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.office.word.Docx.p;
import static org.gouji.plugins.office.word.Docx.r;
import static org.gouji.plugins.office.word.Docx.shown;

import java.util.List;
import org.gouji.document.Document;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, more, text);
  }

  private static String definition(String... levels) {
    return "<w:abstractNum w:abstractNumId='0'>" + String.join("", levels) + "</w:abstractNum>";
  }

  private static String list(int id, String more) {
    return "<w:num w:numId='%d'><w:abstractNumId w:val='0'/>%s</w:num>".formatted(id, more);
  }

  private static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, r(text));
  }

  private static List<String> read(String numbering, String body) throws UnreadableException {
    return shown(Docx.of(body).numbering(numbering).read());
  }

  @ParameterizedTest
  @CsvSource({
    "chineseCounting, 10, 十",
    "chineseCounting, 21, 二十一",
    "chineseCounting, 100, 一○○",
    "chineseCountingThousand, 10, 十",
    "chineseCountingThousand, 101, 一百零一",
    "chineseCountingThousand, 110, 一百一十",
    "ideographDigital, 10, 一〇",
    "japaneseCounting, 12, 十二",
    "chineseLegalSimplified, 12, 壹拾贰",
    "decimalEnclosedCircle, 3, ③",
    "decimalEnclosedCircleChinese, 21, 21",
    "decimalEnclosedParen, 3, ⑶",
    "ideographEnclosedCircle, 2, ㊁",
    "decimalFullWidth, 12, １２",
    "decimalZero, 7, 07",
    "ideographTraditional, 3, 丙",
    "upperRoman, 4, IV",
    "lowerRoman, 9, ix",
    "upperLetter, 27, AA",
    "lowerLetter, 2, b",
    "decimal, 12, 12"
  })
  void numbers_are_written_as_the_programs_write_them(String format, int number, String written) {
    assertThat(NumberFormat.write(format, number)).hasValue(written);
  }

  @Test
  void levels_count_each_for_itself_and_begin_again_under_a_new_head() throws UnreadableException {
    String lists =
        definition(
                level(0, "chineseCountingThousand", "%1、", ""),
                level(1, "chineseCountingThousand", "（%2）", ""),
                level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"))
            + list(1, "");

    assertThat(
            read(
                lists,
                item(1, 0, "总体情况")
                    + item(1, 1, "甲")
                    + item(1, 1, "乙")
                    + item(1, 2, "细")
                    + p("正文")
                    + item(1, 0, "主动公开政府信息情况")
                    + item(1, 1, "丙")))
        .containsExactly("一、总体情况", "（一）甲", "（二）乙", "1.2.1细", "正文", "二、主动公开政府信息情况", "（一）丙");
  }

  @Test
  void level_that_never_begins_again_goes_on() throws UnreadableException {
    String lists =
        definition(
                level(0, "decimal", "%1.", ""),
                level(1, "decimal", "（%2）", "<w:lvlRestart w:val='0'/>"))
            + list(1, "");

    assertThat(read(lists, item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁")))
        .containsExactly("1.甲", "（1）乙", "2.丙", "（2）丁");
  }

  @Test
  void lists_of_one_definition_count_together_unless_one_says_where_it_begins()
      throws UnreadableException {
    String lists =
        definition(level(0, "decimal", "%1、", ""))
            + list(1, "")
            + list(2, "")
            + list(3, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>");

    assertThat(read(lists, item(1, 0, "甲") + item(2, 0, "乙") + item(3, 0, "丙") + item(3, 0, "丁")))
        .containsExactly("1、甲", "2、乙", "5、丙", "6、丁");
  }

  @Test
  void style_of_a_heading_brings_its_number() throws UnreadableException {
    String lists =
        definition(
                level(0, "chineseCounting", "%1、", "<w:pStyle w:val='H'/>"),
                level(1, "chineseCounting", "（%2）", "<w:pStyle w:val='I'/>"))
            + list(1, "");
    String styles =
        "<w:style w:type='paragraph' w:styleId='H'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
            + "<w:outlineLvl w:val='0'/></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='I'><w:pPr><w:numPr><w:ilvl w:val='1'/>"
            + "<w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
    String body =
        "<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr>%s</w:p><w:p><w:pPr><w:pStyle w:val='I'/></w:pPr>%s</w:p>"
                .formatted(r("总体情况"), r("概述"))
            + "<w:p><w:pPr><w:pStyle w:val='H'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>"
            + r("附件")
            + "</w:p>";

    assertThat(shown(Docx.of(body).numbering(lists).styles(styles).read()))
        .containsExactly("# 一、总体情况", "（一）概述", "# 附件");
  }

  @Test
  void list_defined_by_a_style_of_lists_is_found() throws UnreadableException {
    String lists =
        definition(level(0, "decimal", "%1)", ""))
            + "<w:abstractNum w:abstractNumId='1'><w:numStyleLink w:val='L'/></w:abstractNum>"
            + list(1, "")
            + "<w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>";
    String styles =
        "<w:style w:type='numbering' w:styleId='L'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr>"
            + "</w:pPr></w:style>";

    assertThat(shown(Docx.of(item(2, 0, "甲")).numbering(lists).styles(styles).read()))
        .containsExactly("1)甲");
  }

  @Test
  void number_never_runs_into_a_digit_of_the_text() throws UnreadableException {
    String lists = definition(level(0, "decimal", "%1.", "")) + list(1, "");

    assertThat(read(lists, item(1, 0, "2023年"))).containsExactly("1. 2023年");
  }

  @Test
  void bullets_are_no_numbers_and_deleted_items_do_not_count() throws UnreadableException {
    String lists =
        definition(level(0, "decimal", "%1、", ""), level(1, "bullet", "\uF06C", "")) + list(1, "");
    String deleted =
        item(1, 0, "")
            .replace("<w:numPr>", "<w:rPr><w:del w:id='1'/></w:rPr><w:numPr>")
            .replace("<w:r>", "<w:del w:id='2'><w:r>")
            .replace("</w:r>", "</w:r></w:del>");

    assertThat(read(lists, item(1, 0, "甲") + deleted + item(1, 1, "点") + item(1, 0, "乙")))
        .containsExactly("1、甲", "点", "2、乙");
  }

  @Test
  void unknown_format_gives_no_number_and_a_note() throws UnreadableException {
    String lists = definition(level(0, "hebrew1", "%1、", "")) + list(1, "");

    Document document = Docx.of(item(1, 0, "甲")).numbering(lists).read();

    assertThat(shown(document)).containsExactly("甲");
    assertThat(document.notes()).singleElement().asString().contains("hebrew1", "自动编号");
  }
}
