package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that says which points of OWASP ASVS are held, against the tests that hold them. */
class AsvsTest {

  private static final Path PAGE = Path.of("api/docs/asvs.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| ([0-9][0-9.–, ]*) \\| (.+) \\| (.+) \\|$");
  private static final Pattern NAMED = Pattern.compile("`([A-Za-z]+Test)`");

  private static List<MatchResult> rows() {
    return Tree.lines(PAGE).stream().flatMap(line -> ROW.matcher(line).results()).toList();
  }

  @Test
  void every_test_that_is_named_is_there() {
    Set<String> there =
        Tree.named("Test.java").stream()
            .map(file -> String.valueOf(file.getFileName()).replace(".java", ""))
            .collect(Collectors.toSet());
    List<String> named =
        NAMED.matcher(Tree.text(PAGE)).results().map(found -> found.group(1)).toList();

    assertThat(named).hasSizeGreaterThan(50);
    assertThat(named)
        .as("%s: name the test that holds the point now, or give a reason", PAGE)
        .allSatisfy(name -> assertThat(there).contains(name));
  }

  @Test
  void every_row_has_points_and_a_test_or_a_reason() {
    long tables = Tree.lines(PAGE).stream().filter(line -> line.startsWith("| --- ")).count();
    long lines = Tree.lines(PAGE).stream().filter(line -> line.startsWith("|")).count();

    assertThat(rows()).hasSize((int) (lines - 2 * tables));
    assertThat(rows()).allSatisfy(row -> assertThat(row.group(3)).hasSizeGreaterThan(3));
  }

  @Test
  void no_point_stands_in_two_rows() {
    List<String> points =
        rows().stream().flatMap(row -> Arrays.stream(row.group(1).split(", "))).toList();

    assertThat(points).doesNotHaveDuplicates();
    assertThat(points)
        .allMatch(point -> point.matches("[0-9]+(\\.[0-9]+){2}(–[0-9]+(\\.[0-9]+){2})?"));
  }
}
