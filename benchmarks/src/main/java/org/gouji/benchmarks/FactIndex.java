package org.gouji.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gouji.fact.HeadingFact;
import org.gouji.fact.LabelFact;
import org.gouji.fact.MentionFact;
import org.gouji.fact.PriorFact;
import org.gouji.fact.ReportFact;
import org.gouji.fact.RequestColumn;
import org.gouji.fact.RequestRow;
import org.gouji.fact.ReviewGroup;
import org.gouji.fact.RowFact;
import org.gouji.fact.SectionFact;
import org.gouji.fact.SubjectFact;
import org.gouji.fact.TableFact;
import org.gouji.report.Cell;
import org.jspecify.annotations.Nullable;

/** The facts of a report by their type, sorted out in one pass. */
final class FactIndex {

  private final List<Cell> cells = new ArrayList<>(300);
  private final List<LabelFact> labels = new ArrayList<>(100);
  private final List<MentionFact> mentions = new ArrayList<>();
  private final List<RowFact> rows = new ArrayList<>();
  private final List<HeadingFact> headings = new ArrayList<>();
  private final List<SectionFact> sections = new ArrayList<>();
  private final List<SubjectFact> subjects = new ArrayList<>();
  private final List<TableFact> tables = new ArrayList<>();
  private final List<RequestColumn> requestColumns = new ArrayList<>();
  private final List<RequestRow> requestRows = new ArrayList<>();
  private final List<ReviewGroup> reviewGroups = new ArrayList<>();
  private @Nullable ReportFact report;
  private @Nullable PriorFact prior;

  private FactIndex() {}

  static FactIndex of(List<Object> facts) {
    FactIndex index = new FactIndex();
    facts.forEach(index::add);
    return index;
  }

  private void add(Object fact) {
    if (fact instanceof Cell cell) {
      cells.add(cell);
    } else if (fact instanceof LabelFact label) {
      labels.add(label);
    } else if (fact instanceof MentionFact mention) {
      mentions.add(mention);
    } else if (fact instanceof RowFact row) {
      rows.add(row);
    } else if (fact instanceof RequestRow row) {
      requestRows.add(row);
    } else if (fact instanceof HeadingFact heading) {
      headings.add(heading);
    } else if (fact instanceof SubjectFact subject) {
      subjects.add(subject);
    } else if (fact instanceof RequestColumn column) {
      requestColumns.add(column);
    } else if (fact instanceof SectionFact section) {
      sections.add(section);
    } else if (fact instanceof TableFact table) {
      tables.add(table);
    } else if (fact instanceof ReviewGroup group) {
      reviewGroups.add(group);
    } else if (fact instanceof ReportFact whole) {
      report = whole;
    } else if (fact instanceof PriorFact before) {
      prior = before;
    } else {
      throw new IllegalArgumentException("unknown fact " + fact);
    }
  }

  List<Cell> cells() {
    return cells;
  }

  List<LabelFact> labels() {
    return labels;
  }

  List<MentionFact> mentions() {
    return mentions;
  }

  List<RowFact> rows() {
    return rows;
  }

  List<HeadingFact> headings() {
    return headings;
  }

  List<SectionFact> sections() {
    return sections;
  }

  List<SubjectFact> subjects() {
    return subjects;
  }

  List<TableFact> tables() {
    return tables;
  }

  List<RequestColumn> requestColumns() {
    return requestColumns;
  }

  List<RequestRow> requestRows() {
    return requestRows;
  }

  List<ReviewGroup> reviewGroups() {
    return reviewGroups;
  }

  ReportFact report() {
    return Objects.requireNonNull(report);
  }

  Optional<PriorFact> prior() {
    return Optional.ofNullable(prior);
  }
}
