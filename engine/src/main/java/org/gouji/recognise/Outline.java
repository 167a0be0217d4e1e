package org.gouji.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.SectionForm;
import org.gouji.form.SectionKey;
import org.gouji.report.Heading;
import org.gouji.text.Key;
import org.gouji.text.Numbering;
import org.gouji.text.Wording;

/**
 * Finds the headings of the report's text: those of the six sections, other top headings, and the
 * numbered ones within sections.
 */
final class Outline {

  private static final int LONGEST_HEADING = 48;
  private static final int LONGEST_INNER = 60;
  private static final List<Known> KNOWN =
      Form.of(Edition.E2021).sections().stream().map(Known::of).toList();
  private static final Pattern DATED = Pattern.compile("^.{0,20}?20[0-9]{2}年度?");

  private final List<Row> rows;
  private final Map<Integer, Optional<Title>> titles = new HashMap<>();

  /** Reads the outline of a document; each row is looked at once. */
  Outline(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * What counts of a section's title and of its harmless wordings.
   *
   * @param exact keys of the title and its variants
   * @param words keys of the parts by which a reworded title is recognised
   * @param close the title, for comparing with a mistyped one
   */
  private record Known(SectionKey key, Set<String> exact, List<String> words, Labels close) {

    static Known of(SectionForm form) {
      Set<String> exact = new HashSet<>(List.of(Wording.unnumbered(form.title())));
      form.variants().forEach(variant -> exact.add(Wording.unnumbered(variant)));
      Labels close = new Labels();
      close.add(form.title(), List.of());
      return new Known(form.key(), exact, form.keywords().stream().map(Key::text).toList(), close);
    }
  }

  /**
   * A heading in a row.
   *
   * @param key section that it opens, empty for any other top heading
   * @param body text of the same line behind the heading, empty if there is none
   */
  record Title(
      int row,
      Optional<SectionKey> key,
      String text,
      OptionalInt ordinal,
      boolean malformed,
      double score,
      String body) {

    Heading heading(Row source) {
      return new Heading(1, text, ordinal, malformed, key, source.place());
    }
  }

  /** The top headings in document order: at most one a section, and those that the format lacks. */
  List<Title> top(IntPredicate isInTable) {
    List<Title> candidates = new ArrayList<>();
    List<Title> others = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      if (!isInTable.test(r) && rows.get(r).fields().size() == 1) {
        title(r).ifPresent(candidates::add);
        other(r).ifPresent(others::add);
      }
    }
    Map<SectionKey, Title> chosen = choose(candidates);
    List<Title> titles = new ArrayList<>(chosen.values());
    titles.sort(Comparator.comparingInt(Title::row));
    List<Title> extra = others.stream().filter(o -> isExtra(o, titles)).toList();
    titles.addAll(extra);
    titles.sort(Comparator.comparingInt(Title::row));
    return titles;
  }

  /** How many headings of one section are followed by text of their own. */
  long occurrences(SectionKey key, IntPredicate isInTable) {
    long count = 0;
    for (int r = 0; r < rows.size(); r++) {
      if (!isInTable.test(r) && rows.get(r).fields().size() == 1) {
        Optional<Title> title = title(r);
        if (title.isPresent()
            && title.get().key().equals(Optional.of(key))
            && title.get().score() >= 2
            && hasContent(r)) {
          count++;
        }
      }
    }
    return count;
  }

  /**
   * Whether a top heading of unknown wording has the number of a section that was not found, in the
   * place where it belongs: it may be that section reworded.
   */
  boolean isNumbered(List<Title> top, SectionKey key, IntPredicate isInTable) {
    for (int r = 0; r < rows.size(); r++) {
      int row = r;
      boolean mayBe = !isInTable.test(r) && rows.get(r).fields().size() == 1;
      Optional<Title> other = mayBe ? other(r) : Optional.empty();
      boolean numbered =
          other.isPresent() && other.get().ordinal().equals(OptionalInt.of(key.number()));
      if (numbered
          && top.stream().filter(t -> t.key().isPresent()).allMatch(t -> fits(t, row, key))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a known section stands on the right side of a row that may open another. */
  private static boolean fits(Title title, int row, SectionKey key) {
    int number = title.key().orElseThrow().number();
    return number == key.number()
        || (title.row() != row && (number < key.number()) == (title.row() < row));
  }

  /** Reads a row as the heading of one of the six sections. */
  private Optional<Title> title(int r) {
    Optional<Title> known = titles.get(r);
    if (known == null) {
      known = read(r);
      titles.put(r, known);
    }
    return known;
  }

  private Optional<Title> read(int r) {
    String text = text(r);
    if (text.isEmpty() || text.length() > 400) {
      return Optional.empty();
    }
    Optional<Title> whole =
        text.length() <= LONGEST_HEADING ? recognise(r, text, "") : Optional.empty();
    if (whole.isPresent()) {
      return whole;
    }
    if (r + 1 < rows.size() && rows.get(r + 1).fields().size() == 1 && text.length() <= 30) {
      Optional<Title> torn = recognise(r, text + text(r + 1), "").filter(t -> t.score() >= 3);
      if (torn.isPresent()) {
        return torn;
      }
    }
    return leading(r, text);
  }

  /** A heading and its text in one paragraph: the heading ends at the first stop or blank. */
  private Optional<Title> leading(int r, String text) {
    Optional<Numbering> numbering = Numbering.of(text);
    if (numbering.isEmpty() || numbering.get().level() != 1) {
      return Optional.empty();
    }
    int start = text.length() - numbering.get().rest().length();
    for (int i = start; i < Math.min(text.length(), LONGEST_HEADING); i++) {
      char c = text.charAt(i);
      if (c == '。' || c == '：' || c == ':' || c == ' ' || c == '\u3000' || c == '\n') {
        return recognise(r, text.substring(0, i), text.substring(i + 1))
            .filter(title -> title.score() >= 3);
      }
    }
    return Optional.empty();
  }

  private Optional<Title> recognise(int r, String text, String body) {
    Optional<Numbering> numbering = Numbering.of(text).filter(n -> n.level() <= 2);
    String bare = Wording.unnumbered(text);
    String undated = DATED.matcher(bare).replaceFirst("");
    Optional<Title> best = Optional.empty();
    for (Known form : KNOWN) {
      double score = score(form, bare, undated, numbering);
      if (score > best.map(Title::score).orElse(0.0)) {
        best =
            Optional.of(
                new Title(
                    r,
                    Optional.of(form.key()),
                    text,
                    numbering.map(n -> OptionalInt.of(n.ordinal())).orElse(OptionalInt.empty()),
                    numbering.map(n -> n.malformed() || n.level() == 2).orElse(false),
                    score,
                    body));
      }
    }
    return best;
  }

  /** 3 for the official title or a variant, 2 for a reworded numbered one, 0 for none. */
  private static double score(
      Known form, String bare, String undated, Optional<Numbering> numbering) {
    boolean top = numbering.map(n -> n.level() == 1).orElse(false);
    if (form.exact().contains(bare) || form.exact().contains(undated)) {
      return top ? 3.5 : numbering.isEmpty() ? 3 : 0;
    }
    if (!top) {
      return 0;
    }
    if (form.words().stream().anyMatch(bare::contains)) {
      return 2 + (numbering.get().ordinal() == form.key().number() ? 0.3 : 0);
    }
    boolean close = form.close().match(bare).stream().anyMatch(hit -> !hit.part());
    return close ? 2.2 : 0;
  }

  /** A numbered top heading, whatever it says. */
  private Optional<Title> other(int r) {
    String text = text(r);
    if (text.length() > LONGEST_HEADING || text.isEmpty()) {
      return Optional.empty();
    }
    char last = text.charAt(text.length() - 1);
    Optional<Numbering> numbering = Numbering.of(text).filter(n -> n.level() == 1);
    if (numbering.isEmpty() || last == '。' || last == '；' || last == '，' || last == '：') {
      return Optional.empty();
    }
    return Optional.of(
        new Title(
            r,
            Optional.empty(),
            text,
            OptionalInt.of(numbering.get().ordinal()),
            numbering.get().malformed(),
            1,
            ""));
  }

  /**
   * A heading that the format lacks counts as one of the top only where the numbers say so: it goes
   * on from the section before, and the section behind it goes on from there.
   */
  private static boolean isExtra(Title other, List<Title> titles) {
    if (titles.stream().anyMatch(title -> title.row() == other.row())) {
      return false;
    }
    Optional<Title> before =
        titles.stream().filter(title -> title.row() < other.row()).reduce((a, b) -> b);
    Optional<Title> behind = titles.stream().filter(title -> title.row() > other.row()).findFirst();
    int number = other.ordinal().orElse(0);
    boolean goesOn =
        before.isPresent()
            && before.get().ordinal().isPresent()
            && before.get().ordinal().getAsInt() + 1 == number;
    if (behind.isEmpty()) {
      return goesOn || number > SectionKey.values().length;
    }
    boolean leadsOn =
        behind.get().ordinal().isPresent() && behind.get().ordinal().getAsInt() == number + 1;
    return goesOn && leadsOn;
  }

  /** For each section the best candidate; of equals the first that is followed by text. */
  private Map<SectionKey, Title> choose(List<Title> candidates) {
    Map<SectionKey, Title> chosen = new EnumMap<>(SectionKey.class);
    for (Title title : candidates) {
      SectionKey key = title.key().orElseThrow();
      Title before = chosen.get(key);
      if (before == null || weight(title) > weight(before)) {
        chosen.put(key, title);
      }
    }
    return chosen;
  }

  private double weight(Title title) {
    return title.score() + (hasContent(title.row()) ? 1 : 0);
  }

  /** Whether something other than a heading follows. */
  private boolean hasContent(int r) {
    return r + 1 < rows.size() && (rows.get(r + 1).fields().size() > 1 || title(r + 1).isEmpty());
  }

  private String text(int r) {
    return rows.get(r).isGrid() ? "" : Plain.of(rows.get(r).fields().get(0).text());
  }

  /** Reads a paragraph as a numbered heading within a section: （一）… on a line of its own. */
  static Optional<Heading> inner(
      String paragraph, SectionKey section, org.gouji.document.Place at) {
    String text = Plain.of(paragraph);
    Optional<Numbering> numbering = Numbering.of(text).filter(n -> n.level() == 2);
    if (numbering.isEmpty()) {
      return Optional.empty();
    }
    boolean malformed = numbering.get().malformed();
    if (!malformed && text.length() > LONGEST_INNER) {
      return Optional.empty();
    }
    String shown = text.length() <= LONGEST_INNER ? text : text.substring(0, LONGEST_INNER);
    return Optional.of(
        new Heading(
            2,
            shown,
            OptionalInt.of(numbering.get().ordinal()),
            malformed,
            Optional.of(section),
            at));
  }
}
