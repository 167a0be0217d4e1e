package org.gouji.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.fact.Subjects;
import org.gouji.form.Form;
import org.gouji.form.SectionKey;
import org.gouji.form.TableKey;

/** Which patterns of targets and needs name something in one of the forms. */
final class TargetPatterns {

  /** What to write, by key of the front matter. */
  static final Map<String, String> EXAMPLES =
      Map.of(
          "targets",
              "section:<section>, t2:<row>, t3:col:<column>, t3:row:<row>, t4:<group>, title …",
          "hangsOn", "section:overview, t3, t3:row:newReceived …",
          "needs", "<target>, t3:newReceived:<column>, t3:<result>:<column>, t4:<group>.<cell> …",
          "needsPlaced", "<target>, t3:newReceived:<column>, t4:<group>.<cell> …",
          "identity", "t3:<row>:naturalPerson, t3:<result>:<column>, t4:<group>.total …");

  private static final Set<String> PATTERNS =
      Set.of(
          "section:<section>",
          "aspect:<aspect>",
          "duty:<duty>",
          "t2:<row>",
          "t2:<row>.<cell>",
          "t3:row:<row>",
          "t3:col:<column>",
          "t3:<row>:<column>",
          "t4:<group>",
          "t4:<group>.<cell>",
          "narrative:<applicant>",
          "narrative:<result>",
          "narrative:<document>");
  private static final Set<String> WHOLES =
      Set.of(
          "section",
          "title",
          "year",
          "period",
          "basis",
          "published",
          "submitted",
          "organ",
          "t2",
          "t3",
          "t4");
  private static final Set<String> NARRATIVE_WHOLES =
      Set.of(
          "none",
          "sum",
          "percent",
          "organizations",
          "denied",
          "unable",
          "notProcessed",
          "litigation",
          "litigation.upheld",
          "litigation.corrected",
          "litigation.otherResult",
          "litigation.pending",
          "normativeDocuments",
          "regulations");
  private static final Pattern NEED =
      Pattern.compile(
          "(t[234]):([A-Za-z.]+|<row>|<result>|<group>)[.:]([A-Za-z]+|<column>|<cell>)");

  private TargetPatterns() {}

  static boolean isTarget(String pattern) {
    return PATTERNS.contains(pattern) || WHOLES.contains(pattern) || literals().contains(pattern);
  }

  static boolean isNeed(String pattern) {
    if (pattern.equals("<target>")) {
      return true;
    }
    Matcher matcher = NEED.matcher(pattern);
    if (!matcher.matches()) {
      return false;
    }
    String row = matcher.group(2);
    String column = matcher.group(3);
    return Form.all().stream()
        .flatMap(
            form -> TableKey.find(matcher.group(1)).stream().flatMap(t -> form.cells(t).stream()))
        .anyMatch(
            cell ->
                (row.startsWith("<") || row.equals(cell.row()))
                    && (column.startsWith("<") || column.equals(cell.column())));
  }

  private static List<String> literals() {
    List<String> targets = new ArrayList<>();
    for (SectionKey section : SectionKey.values()) {
      targets.add("section:" + section.word());
    }
    Stream.concat(Subjects.ASPECTS.stream(), Subjects.DUTIES.stream())
        .forEach(subject -> targets.add(subject.target()));
    NARRATIVE_WHOLES.forEach(figure -> targets.add("narrative:" + figure));
    for (Form form : Form.all()) {
      form.rows(TableKey.T2).forEach(row -> targets.add("t2:" + row.key()));
      form.rows(TableKey.T4).forEach(row -> targets.add("t4:" + row.key()));
      form.cells(TableKey.T2)
          .forEach(cell -> add(targets, cell.target(), cell.row() + "." + cell.column()));
      form.cells(TableKey.T4)
          .forEach(cell -> add(targets, cell.target(), cell.row() + "." + cell.column()));
      form.rows(TableKey.T4).forEach(row -> targets.add("narrative:" + row.key()));
      form.rows(TableKey.T3).forEach(row -> add(targets, "t3:row:" + row.key(), row.key()));
      form.blocks(TableKey.T3)
          .get(0)
          .columns()
          .forEach(column -> add(targets, "t3:col:" + column.key(), column.key()));
      form.cells(TableKey.T3).forEach(cell -> targets.add(cell.target()));
    }
    return targets;
  }

  private static void add(List<String> targets, String target, String figure) {
    targets.add(target);
    targets.add("narrative:" + figure);
  }
}
