package org.gouji.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.gouji.api.Benches;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

  private static final String SAMPLE = Benches.SAMPLE.toString();
  @TempDir private Path folder;

  private static Run run(String... args) {
    return Run.of(args);
  }

  private static Run run(
      Path plugins, boolean terminal, Map<String, String> environment, String... args) {
    return Run.of(plugins, terminal, environment, args);
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void the_sample_is_not_conformant_and_its_faults_are_told() {
    Run run = run("check", SAMPLE);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("不合规　发现 ")
        .contains("截至 2024-02-01")
        .contains("✗ 错误 T3-01　", "✗ 错误 T3-03　", "✗ 错误 T4-01　", "! 警告 FMT-06　", "SEC-02");
  }

  @Test
  void json_is_one_object_a_line_in_the_order_of_the_files() throws IOException {
    String empty = file("empty.txt", "");

    Run run = run("check", "--format", "json", SAMPLE, empty, SAMPLE);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"verdict\":\"NON_CONFORMANT\""),
            line -> assertThat(line).startsWith("{\"verdict\":\"UNREADABLE\",\"reason\":\"EMPTY\""),
            line -> assertThat(line).startsWith("{\"verdict\":\"NON_CONFORMANT\""));
    assertThat(run.out()).endsWith("\n");
  }

  @Test
  void documents_in_a_zip_are_checked_one_by_one_in_the_order_of_their_names() throws IOException {
    String zip = file("reports.zip", zip("乙/报告.txt", "甲.txt", "c.rar"));

    Run run = run("check", "--format", "json", zip);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"name\":\"reports.zip/乙/报告.txt\""),
            line -> assertThat(line).contains("\"name\":\"reports.zip/甲.txt\""));
    assertThat(run.err()).contains(zip + "/c.rar", "RAR");
  }

  @Test
  void ending_that_says_something_else_than_the_content_is_shown() throws IOException {
    String file = file("报告.doc", Files.readAllBytes(Benches.SAMPLE));

    assertThat(run("check", file).out()).contains("扩展名为 .doc，内容实为纯文本");
    assertThat(run("check", "--format", "html", file).out()).contains("扩展名为 .doc，内容实为纯文本");
  }

  /** A ZIP file with the sample under each name; under another ending the start of a RAR file. */
  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            name.endsWith(".txt")
                ? Files.readAllBytes(Benches.SAMPLE)
                : "Rar!\u001a\u0007".getBytes(StandardCharsets.US_ASCII));
      }
    }
    return out.toByteArray();
  }

  @Test
  void several_files_make_one_page_one_log_and_one_workbook() throws IOException {
    String empty = file("empty.txt", "");
    String rubbish = file("rubbish.doc", HexFormat.of().parseHex("d0cf11e0a1b11ae1000000ff00fe"));
    Path workbook = folder.resolve("findings.xlsx");

    Run page = run("check", "--format", "html", SAMPLE, rubbish, empty);
    Run log = run("check", "--format", "sarif", SAMPLE, rubbish, empty);
    Run list =
        run("check", "--format", "xlsx", "--output", workbook.toString(), SAMPLE, rubbish, empty);

    int findings =
        run("check", "--format", "json", SAMPLE).out().split("\"fingerprint\":", -1).length - 1;
    assertThat(List.of(page.code(), log.code(), list.code())).containsOnly(1);
    assertThat(page.out()).startsWith("<!DOCTYPE html>").contains("核查结果：2 份文件");
    assertThat(log.out()).startsWith("{\"$schema\"").endsWith("]}\n");
    assertThat(log.out().split("\"tool\":", -1)).hasSize(3);
    assertThat(page.err()).contains("rubbish.doc", "无法读取文件");
    try (ReadableWorkbook read = new ReadableWorkbook(Files.newInputStream(workbook))) {
      assertThat(read.getSheet(0).orElseThrow().read()).hasSize(1 + findings);
      assertThat(read.getSheet(1).orElseThrow().read()).hasSize(1 + 2);
    }
  }

  @Test
  void every_format_gives_the_same_bytes_for_the_same_input() {
    for (String format : List.of("html", "sarif", "text", "xlsx")) {
      assertThat(run("check", "--format", format, "--outcomes", "all", SAMPLE).out())
          .as(format)
          .isNotEmpty()
          .isEqualTo(run("check", "--format", format, "--outcomes", "all", SAMPLE).out());
    }
  }

  @Test
  void a_workbook_is_not_poured_over_a_screen() {
    Run run = run(Benches.PLUGINS, true, Map.of(), "check", "--format", "xlsx", SAMPLE);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--output");
  }

  @Test
  void last_years_values_stand_in_the_page() throws IOException {
    String prior = file("prior.txt", Files.readString(Benches.SAMPLE).replace("2023年", "2022年"));

    assertThat(run("check", "--format", "html", SAMPLE).out()).doesNotContain("<small");
    assertThat(run("check", "--format", "html", "--prior", prior, SAMPLE).out())
        .contains("<small class=\"last\">");
  }

  @Test
  void the_same_input_gives_the_same_bytes() {
    assertThat(run("check", "--format", "json", "--outcomes", "all", SAMPLE))
        .isEqualTo(run("check", "--format", "json", "--outcomes", "all", SAMPLE));
  }

  @Test
  void a_kept_verdict_is_checked_again_with_the_same_results() throws IOException {
    String kept = folder.resolve("verdict.json").toString();

    Run first = run("check", "--format", "json", "--output", kept, SAMPLE);
    Run again = run("check", "--format", "json", kept);

    assertThat(first.code()).isEqualTo(1);
    assertThat(first.out()).isEmpty();
    assertThat(results(again.out())).isEqualTo(results(Files.readString(Path.of(kept))));
  }

  private static String results(String json) {
    return json.substring(json.indexOf("\"results\":"));
  }

  @Test
  void last_years_report_may_be_a_document_or_json() throws IOException {
    String prior = Files.readString(Benches.SAMPLE).replace("2023年", "2022年");
    String document = file("prior.txt", prior);
    String json = folder.resolve("prior.json").toString();
    run("check", "--format", "json", "--output", json, document);

    Run withDocument = run("check", "--format", "json", "--prior", document, SAMPLE);
    Run withJson = run("check", "--format", "json", "--prior", json, SAMPLE);

    assertThat(withDocument.err()).isEmpty();
    assertThat(withJson.out()).isEqualTo(withDocument.out());
  }

  @Test
  void a_client_s_own_parse_is_checked() throws IOException {
    String report =
        file(
            "report.json",
            """
            {"year": 2023, "edition": "2021", "table4": {
              "reconsideration.upheld": {"state": "VALUE", "value": 1},
              "reconsideration.corrected": {"state": "VALUE", "value": 0},
              "reconsideration.otherResult": {"state": "VALUE", "value": 0},
              "reconsideration.pending": {"state": "VALUE", "value": 0},
              "reconsideration.total": {"state": "VALUE", "value": 2}}}
            """);

    Run run = run("check", "--format", "json", "--outcomes", "FAIL", report);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"rule\":\"T4-01\",\"target\":\"t4:reconsideration\"")
        .contains("{\"path\":\"/table4/reconsideration.total\"}")
        .doesNotContain("\"rule\":\"SEC-01\"", "\"rule\":\"FMT-03\"", "\"rule\":\"FMT-04\"");
  }

  @Test
  void bytes_that_no_reader_claims_are_told_and_the_other_files_are_checked() throws IOException {
    String rubbish = file("rubbish.doc", HexFormat.of().parseHex("d0cf11e0a1b11ae1000000ff00fe"));

    Run alone = run("check", rubbish);
    Run withOther = run("check", rubbish, SAMPLE);

    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.out()).isEmpty();
    assertThat(alone.err()).contains("rubbish.doc", "无法读取文件");
    assertThat(withOther.code()).isEqualTo(1);
    assertThat(withOther.out()).startsWith("不合规");
  }

  @Test
  void a_file_of_300_mb_is_refused_by_its_size() throws IOException {
    Path big = folder.resolve("big.html");
    try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
      file.setLength(300L << 20);
    }

    Run run = run("check", big.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("300.0 MB", "上限 20.0 MB");
  }

  @Test
  void json_that_is_no_report_is_told_with_its_place() throws IOException {
    Run run = run("check", file("report.json", " {\"year\": \"2023\"}"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("/year", "应为数字，实为字符串");
  }

  @Test
  void files_that_are_not_there_are_wrong_usage_and_nothing_is_checked() {
    Run run = run("check", SAMPLE, "nowhere.txt", folder.toString(), "-");

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("没有这个文件：nowhere.txt", "是文件夹", "不能从标准输入读取");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check                          | 缺少：FILE
          check --format pdf FILE        | 没有输出格式“pdf”；可用的格式：html、json、sarif、text、xlsx
          check --color red FILE         | --color 只能是
          check --province 江苏 FILE       | 没有“江苏”的规则
          check --as-of soon FILE        | 应为日期
          check --reporter king FILE     | 不认识“king”
          check --outcomes MAYBE FILE    | 不认识“MAYBE”
          check --published 2030-01-01 FILE | 晚于
          check --prior FILE FILE FILE   | --prior 只能与一个文件一起使用
          check --prior FILE FILE        | 应附 2022 年度的报告
          check --output nowhere/x FILE  | --output 无法写入
          check --bogus FILE             | 不认识的命令、选项或参数：--bogus
          check --format                 | 缺少：--format
          frobnicate                     | 不认识的命令、选项或参数：frobnicate
          rules show X-99                | 没有规则“X-99”
          rules                          | rules list
          serve now                      | serve 没有参数
          serve -D x                     | NAME=VALUE
          """)
  void wrong_usage_is_told_in_chinese(String line, String message) {
    Run run = run(line.replace("FILE", SAMPLE).split(" +", -1));

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).contains("--help");
  }

  @Test
  void no_command_at_all_is_wrong_usage() {
    assertThat(run().code()).isEqualTo(3);
  }

  @Test
  void help_names_every_option() {
    Run run = run("check", "--help");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            List.of(
                "--format",
                "--province",
                "--published",
                "--submitted",
                "--reporter",
                "--prior",
                "--as-of",
                "--outcomes",
                "--output",
                "--color"));
  }

  @Test
  void colour_is_for_terminals() {
    Map<String, String> none = Map.of();
    String escape = "\u001B[";

    assertThat(run(Benches.PLUGINS, true, none, "check", SAMPLE).out()).contains(escape);
    assertThat(run(Benches.PLUGINS, false, none, "check", SAMPLE).out()).doesNotContain(escape);
    assertThat(run(Benches.PLUGINS, true, Map.of("NO_COLOR", "1"), "check", SAMPLE).out())
        .doesNotContain(escape);
    assertThat(run(Benches.PLUGINS, false, none, "check", "--color", "always", SAMPLE).out())
        .contains(escape);
    assertThat(run(Benches.PLUGINS, true, none, "check", "--color", "never", SAMPLE).out())
        .doesNotContain(escape);
  }

  @Test
  void without_plugins_the_program_fails_and_says_why() {
    Run run = run(folder.resolve("none"), false, Map.of(), "check", SAMPLE);

    assertThat(run.code()).isEqualTo(4);
    assertThat(run.err()).contains("插件文件夹", "gouji.plugins");
  }

  @Test
  void rules_are_listed_and_shown() {
    assertThat(run("rules", "list").out()).contains("cn ", "T3-01\tERROR\t");
    assertThat(run("rules", "list", "--year", "2018").out()).doesNotContain("T3-01");
    assertThat(run("rules", "show", "T3-01").out()).contains("##");
    assertThat(run("--version").out()).startsWith("gouji ");
  }
}
