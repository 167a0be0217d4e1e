package org.gouji.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.SectionKey;
import org.gouji.report.Heading;
import org.gouji.report.Presence;
import org.gouji.report.Section;
import org.gouji.report.Statement;
import org.gouji.text.Key;
import org.gouji.text.Sentences;
import org.gouji.text.Wording;

/**
 * The running text of the report, split at its headings.
 *
 * @param top the top headings in document order
 * @param complete whether the document was read to its end and shows no pictures
 */
record Body(
    List<Row> rows, Outline outline, FoundTables tables, List<TopHeading> top, boolean complete) {

  /** Index of the first section's row, the number of rows if there is none. */
  int firstSection() {
    return top.isEmpty() ? rows.size() : top.get(0).row();
  }

  /** The text between the title and the first section. */
  List<Statement> preface(Optional<Titles> title) {
    int from = title.map(found -> found.last() + 1).orElse(0);
    return paragraphs(from, firstSection());
  }

  /** The six sections, each with its text. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (SectionKey key : SectionKey.values()) {
      Optional<TopHeading> own = top.stream().filter(found -> found.opens(key)).findFirst();
      sections.add(own.map(found -> section(key, found)).orElseGet(() -> missing(key)));
    }
    return sections;
  }

  private Section section(SectionKey key, TopHeading own) {
    int end =
        top.stream()
            .mapToInt(TopHeading::row)
            .filter(row -> row > own.row())
            .min()
            .orElse(rows.size());
    Row heading = rows.get(own.row());
    List<Statement> paragraphs = new ArrayList<>();
    if (!Sentences.strip(own.body()).isEmpty()) {
      paragraphs.add(new Statement(own.body(), heading.place()));
    }
    paragraphs.addAll(paragraphs(own.row() + 1, end));
    return new Section(key, Presence.PRESENT, Optional.of(own.heading(heading)), paragraphs);
  }

  /**
   * A section is surely absent only if its title begins no line of the document, its table is not
   * there either, and no heading of another wording has its number.
   */
  private Section missing(SectionKey key) {
    String title = Key.text(Form.of(Edition.E2021).section(key).title());
    boolean seen =
        rows.stream()
            .filter(row -> row.fields().size() == 1)
            .map(row -> Wording.unnumbered(Plain.of(row.text())))
            .anyMatch(text -> text.startsWith(title));
    boolean surely =
        complete && !seen && !tables.hold(key) && !outline.isNumbered(top, key, tables::takeUp);
    Presence presence = surely ? Presence.ABSENT : Presence.UNCERTAIN;
    return new Section(key, presence, Optional.empty(), List.of());
  }

  private List<Statement> paragraphs(int from, int to) {
    List<Statement> paragraphs = new ArrayList<>();
    for (int r = from; r < to; r++) {
      if (!tables.takeUp(r) && !rows.get(r).isGrid()) {
        String text = Plain.of(rows.get(r).text());
        if (!text.isEmpty()) {
          paragraphs.add(new Statement(text, rows.get(r).place()));
        }
      }
    }
    return paragraphs;
  }

  /** The top headings, and the numbered ones within sections, in document order. */
  List<Heading> headings() {
    List<Heading> headings = new ArrayList<>();
    Optional<SectionKey> open = Optional.empty();
    int next = 0;
    for (int r = firstSection(); r < rows.size(); r++) {
      Row row = rows.get(r);
      if (next < top.size() && top.get(next).row() == r) {
        headings.add(top.get(next).heading(row));
        open = top.get(next).key();
        next++;
      } else if (open.isPresent() && row.source() == Row.Source.PROSE && !tables.takeUp(r)) {
        HeadingReader.inner(row.text(), open.get(), row.place()).ifPresent(headings::add);
      }
    }
    return headings;
  }
}
