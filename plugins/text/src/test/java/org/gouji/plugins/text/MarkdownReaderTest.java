package org.gouji.plugins.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gouji.document.Block;
import org.gouji.document.Limits;
import org.gouji.document.Place.TextPlace;
import org.gouji.document.Slot;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.DocumentReader.Claim;
import org.gouji.reader.DocumentReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest extends DocumentReaderContract {
  private final MarkdownReader reader = new MarkdownReader();

  @Override
  protected DocumentReader reader() {
    return reader;
  }

  @Override
  protected byte[] sample() {
    return "## 表二\n\n| 规章 | 数量 |\n|---|:--:|\n| 规章 | 0 |\n".getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void headings_tables_and_lines_come_in_order_with_their_places() throws UnreadableException {
    String text =
        """
        # 某某县 2021 年度报告 ##

        **正文**第一段
        | 名称 | 数量 |
        |:---|--:|
        | 规章 |   0 |
        表后一行
        """;

    assertThat(read(text))
        .containsExactly(
            new Block.Heading(1, "某某县 2021 年度报告", new TextPlace(1, 3)),
            new Block.Line(2, ""),
            new Block.Line(3, "**正文**第一段"),
            new Block.Grid(
                List.of(
                    List.of(slot(0, 0, "名称", 4, 3), slot(0, 1, "数量", 4, 8)),
                    List.of(slot(1, 0, "规章", 6, 3), slot(1, 1, "0", 6, 10))),
                Block.Grid.Source.TEXT,
                new TextPlace(4, 1)),
            new Block.Line(7, "表后一行"));
  }

  @Test
  void rows_keep_the_cells_they_have() throws UnreadableException {
    assertThat(
            texts(
                """
                |甲|乙|丙|
                |---|---|---|
                |1|2|
                |1|2|3|4|
                |1||3|
                """))
        .containsExactly(
            List.of("甲", "乙", "丙"),
            List.of("1", "2"),
            List.of("1", "2", "3", "4"),
            List.of("1", "", "3"));
  }

  @Test
  void outer_pipes_may_be_missing_and_escaped_pipes_are_text() throws UnreadableException {
    assertThat(texts("甲|乙\n---|---\n商业\\|企业|2\n 科研<br>机构 | 3\n"))
        .containsExactly(List.of("甲", "乙"), List.of("商业|企业", "2"), List.of("科研\n机构", "3"));
  }

  @Test
  void row_of_single_dashes_is_data_and_no_delimiter() throws UnreadableException {
    assertThat(texts("| 名称 | 数量 |\n|---|---|\n| - | - |\n"))
        .containsExactly(List.of("名称", "数量"), List.of("-", "-"));
  }

  @Test
  void table_that_follows_without_empty_line_is_a_table_of_its_own() throws UnreadableException {
    assertThat(read("|甲|乙|\n|---|---|\n|1|2|\n|丙|丁|\n|---|---|\n|3|4|\n"))
        .hasSize(2)
        .allMatch(Block.Grid.class::isInstance);
  }

  @Test
  void fenced_code_is_lines() throws UnreadableException {
    String text = "~~~text\n# 一\n|甲|乙|\n|---|---|\n~~~\n|甲|乙|\n|---|---|\n";

    assertThat(read(text))
        .hasSize(6)
        .endsWith(
            new Block.Grid(
                List.of(List.of(slot(0, 0, "甲", 6, 2), slot(0, 1, "乙", 6, 4))),
                Block.Grid.Source.TEXT,
                new TextPlace(6, 1)))
        .startsWith(new Block.Line(1, "~~~text"), new Block.Line(2, "# 一"));
  }

  @Test
  void marks_without_blank_or_text_are_no_heading() throws UnreadableException {
    assertThat(read("#一\n# \n####### 七\n|甲|\n|---|\n"))
        .startsWith(
            new Block.Line(1, "#一"), new Block.Line(2, "# "), new Block.Line(3, "####### 七"));
  }

  @Test
  void text_with_a_pipe_table_is_claimed() {
    assertThat(claim("|甲|乙|\n|---|:--:|\n|1|2|\n")).contains(new Claim("text/markdown", 50));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 标题\n\n正文\n---\n正文",
        "甲|乙\n1|2\n",
        "```\n|甲|乙|\n|---|---|\n```\n",
        "|---|---|\n",
        "| 规章 | 0 |\n| - | - |\n",
        ""
      })
  void text_without_one_is_not_claimed(String text) {
    assertThat(claim(text)).isEmpty();
  }

  @Test
  void table_above_the_slot_limit_is_refused() {
    String row = "|1".repeat(1000) + "|\n";
    UnreadableException refused =
        catchThrowableOfType(
            UnreadableException.class, () -> read("|甲|\n|---|\n" + row.repeat(201)));

    assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT);
  }

  private List<List<String>> texts(String markdown) throws UnreadableException {
    Block.Grid grid = (Block.Grid) read(markdown).get(0);
    return grid.rows().stream()
        .map(row -> row.stream().map(slot -> slot.orElseThrow().text()).toList())
        .toList();
  }

  private List<Block> read(String markdown) throws UnreadableException {
    return reader.read(submission(markdown), Limits.DEFAULT).blocks();
  }

  private Optional<Claim> claim(String markdown) {
    return reader.claim(submission(markdown));
  }

  private static Submission submission(String markdown) {
    return new Submission("报告.md", Optional.empty(), markdown.getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<Slot> slot(int row, int column, String text, int line, int at) {
    return Optional.of(new Slot(row, column, 1, 1, text, new TextPlace(line, at)));
  }
}
