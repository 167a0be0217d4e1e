package org.gouji.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrlCompilerTest {

  private static final String HEAD = "package test.rules\nimport org.gouji.builder.Facts.*\n";

  @TempDir private Path folder;

  @Test
  void same_texts_give_the_same_bytes_whatever_order_they_come_in() {
    Map<String, String> texts = new TreeMap<>();
    for (int number = 0; number < 12; number++) {
      texts.put(
          "R" + number,
          text("R" + number, "Cell( $target : target, amount > " + number + " ) not Mention()"));
    }
    Map<String, String> backwards = new LinkedHashMap<>();
    texts.keySet().stream()
        .sorted((a, b) -> b.compareTo(a))
        .forEach(name -> backwards.put(name, texts.get(name)));

    List<String> first = compile(texts, folder.resolve("first"));
    List<String> second = compile(backwards, folder.resolve("second"));

    assertThat(second).isEqualTo(first);
    assertThat(content(folder.resolve("second"))).isEqualTo(content(folder.resolve("first")));
  }

  @Test
  void everything_written_is_a_class_below_the_package_of_the_rules() {
    List<String> models = compile(Map.of("A", text("A", "Cell()")), folder);

    assertThat(models).hasSize(1).allMatch(name -> name.startsWith("test.rules.Rules"));
    assertThat(content(folder).keySet())
        .allMatch(file -> file.startsWith("test/rules/") && file.endsWith(".class"))
        .contains(models.get(0).replace('.', '/') + ".class");
  }

  @Test
  void classes_of_an_earlier_run_are_replaced_and_other_files_stay() throws IOException {
    compile(Map.of("A", text("A", "Cell( amount > 1 )")), folder);
    Path neighbour =
        Files.createDirectories(folder.resolve("test/rules/zhejiang")).resolve("Rules0.class");
    Files.writeString(neighbour, "another rule set");

    compile(Map.of("A", text("A", "Cell( amount > 2 )")), folder);
    compile(Map.of("A", text("A", "Cell( amount > 2 )")), folder.resolve("fresh"));

    assertThat(neighbour).exists();
    Files.delete(neighbour);
    SortedMap<String, String> fresh = content(folder.resolve("fresh"));
    SortedMap<String, String> both = content(folder);
    both.keySet().removeIf(file -> file.startsWith("fresh/"));
    assertThat(both).isEqualTo(fresh);
  }

  @Test
  void nothing_of_a_rule_runs_while_it_is_compiled() {
    String condition = "eval( System.setProperty(\"gouji.test.ran\", \"yes\") == null )";

    compile(Map.of("A", text("A", condition)), folder);

    assertThat(System.getProperty("gouji.test.ran")).isNull();
  }

  @Test
  void syntax_errors_of_all_texts_are_listed_with_file_and_line() {
    RuleBuildException thrown =
        failure(
            Map.of(
                "B/rule.drl", text("B", "Cell( state = = 3 )"),
                "A/rule.drl", text("A", "Cell( amount > 2 && < 3 )"),
                "C/rule.drl", text("C", "Cell()")));

    assertThat(thrown.errors())
        .extracting(RuleError::file, RuleError::line)
        .contains(tuple("A/rule.drl", 5), tuple("B/rule.drl", 5))
        .doesNotContain(tuple("C/rule.drl", 5));
    assertThat(thrown)
        .hasMessageContaining("A/rule.drl:5: ")
        .hasMessageContaining("B/rule.drl:5: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          unknown class    | Cel( amount > 3 )                                                        | Cel
          unknown field    | Cell( amonut > 3 )                                                       | amonut
          type error       | Cell( state == "BLANK" )                                                 | CellState
          unknown method   | Column( $t : target, received.minus(carried).differsFrom(done) )         | minus
          binding of one   | Column( $l : received.lo, $d : $l.negate() )                             | $l
          untyped list     | accumulate( Cell( $c : amount ); $l : collectList($c); $l.size() > 3 )   | size
          compiler stumble | Cell( ($v : amount) > 3 )                                                | compiler failed
          """)
  void error_without_a_line_is_charged_to_its_rule(String what, String condition, String part) {
    RuleBuildException thrown =
        failure(
            Map.of(
                "fine",
                text("fine", "Cell( amount > 3 )"),
                "wrong",
                text("first", "Cell( amount > 4 )")
                    + "\nrule \"second\" when\n"
                    + condition
                    + "\nthen end\n"));

    assertThat(thrown.errors())
        .as(what)
        .isNotEmpty()
        .allMatch(error -> error.file().equals("wrong") && error.line() >= 8 && error.line() <= 9);
    assertThat(thrown).hasMessageContaining(part.equals("CellState") ? "State" : part);
    assertThat(content(folder)).isEmpty();
  }

  @Test
  void rule_name_used_twice_is_an_error_with_file_and_line() {
    RuleBuildException thrown =
        failure(Map.of("A", text("same", "Cell()"), "B", text("same", "Cell( amount > 3 )")));

    assertThat(thrown.errors()).isNotEmpty().allMatch(error -> error.line() == 3);
    assertThat(thrown).hasMessageContaining("same");
  }

  @Test
  void text_of_another_package_is_refused() {
    RuleBuildException thrown = failure(Map.of("A", "package other\nrule \"A\" when\nthen end\n"));

    assertThat(thrown.errors())
        .containsExactly(new RuleError("A", 1, "The package must be test.rules, but is other."));
  }

  @Test
  void text_without_a_rule_is_refused() {
    assertThat(failure(Map.of("A", HEAD)).errors())
        .containsExactly(new RuleError("A", 0, "There is no rule in this text."));
  }

  @Test
  void rule_that_does_something_is_refused() {
    RuleBuildException thrown =
        failure(Map.of("A", HEAD + "rule \"A\" when Cell() then System.exit(1); end\n"));

    assertThat(thrown.errors())
        .containsExactly(new RuleError("A", 3, "The then part of A must stay empty."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cell( $v : amount + 1 )",
        "Cell( $v : amount + 1 > 3 )",
        "not Cell( $v : amount - 1, $v > 3 )",
        "accumulate( Cell( $v : amount * 2 ); $s : sum($v) )",
        "accumulate( Mention() and Cell( $v : amount * 2 ); $s : sum($v) )",
        "( Mention() or Cell( $v : notes.size() - 1 ) )"
      })
  void arithmetic_bound_without_parentheses_is_refused(String condition) {
    assertThat(failure(Map.of("A", text("A", condition))).errors())
        .singleElement()
        .satisfies(error -> assertThat(error.message()).startsWith("Put parentheses around"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../A", "A B", "/A", "A/", "规则"})
  void name_that_is_no_plain_path_is_refused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> compile(Map.of(name, text("A", "Cell()")), folder));
  }

  @Test
  void package_that_is_no_package_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DrlCompiler.compile("../x", Map.of(), loader(), folder));
  }

  private static String text(String rule, String condition) {
    return HEAD + "rule \"" + rule + "\"\nwhen\n" + condition + "\nthen\nend\n";
  }

  private static ClassLoader loader() {
    return DrlCompilerTest.class.getClassLoader();
  }

  private static List<String> compile(Map<String, String> texts, Path out) {
    return DrlCompiler.compile("test.rules", texts, loader(), out);
  }

  private RuleBuildException failure(Map<String, String> texts) {
    RuleBuildException thrown =
        catchThrowableOfType(RuleBuildException.class, () -> compile(texts, folder));
    assertThat(thrown).isNotNull();
    return thrown;
  }

  private static SortedMap<String, String> content(Path root) {
    SortedMap<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        content.put(name, digest(Files.readAllBytes(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content;
  }

  private static String digest(byte[] bytes) {
    CRC32 digest = new CRC32();
    digest.update(bytes);
    return bytes.length + " bytes, " + Long.toHexString(digest.getValue());
  }
}
