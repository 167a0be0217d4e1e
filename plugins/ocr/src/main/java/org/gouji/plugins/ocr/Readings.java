package org.gouji.plugins.ocr;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.document.UnreadableException;
import org.gouji.plugins.ocr.Tesseract.Seen;
import org.gouji.reader.Budget;

/**
 * What lines say. A number is read twice by the model of Latin text, in shades of grey and larger
 * in black and white: it counts if both read the same, and if the ink has as many pieces and holes
 * as its digits have. All else is for the model of Chinese, digits in a text again twice.
 */
final class Readings {

  /** Stands for what could not be read surely. */
  static final String UNREAD = "\uFFFD";

  private static final List<String> CHINESE = List.of("-l", "chi_sim");
  private static final List<String> LATIN = List.of("-l", "eng");
  private static final List<String> FIGURES =
      List.of("-l", "eng", "-c", "tessedit_char_whitelist=0123456789.+-/%");

  /** Heights to which lines are enlarged, in pixels: in shades of grey, in black and white. */
  private static final double HIGH = 40;

  private static final double LOWER = 32;

  /** Enlarged by no more: there is nothing more to be seen. */
  private static final double MOST_TIMES = 4;

  private static final int MARGIN = 12;

  /** A number has no more, its unit included. */
  private static final int MOST_CHARACTERS = 14;

  /** Two digits of one number stand nearer than this part of their height. */
  private static final double SAME_NUMBER = 0.7;

  /** So many Chinese characters are a word. */
  private static final int FEWEST_OF_WORD = 2;

  /** And so many a label, if there are digits too: fewer may be the unit of a number. */
  private static final int FEWEST_BESIDE_DIGITS = 4;

  /** Less sure a line of text is none: a stamp, a drawing. */
  private static final double SURE = 35;

  private final Tesseract tesseract;
  private final Raster page;
  private final Budget budget;

  Readings(Tesseract tesseract, Raster page, Budget budget) {
    this.tesseract = tesseract;
    this.page = page;
    this.budget = budget;
  }

  /**
   * A line to be read.
   *
   * @param common height of a line of its kind, in pixels
   * @param alone whether it is all that stands in a cell, so that it may be a number
   */
  record Task(Line line, double common, boolean alone) {}

  /** The text of each line; blank for what is no text. */
  List<Seen> of(List<Task> tasks) throws IOException, UnreadableException {
    Map<Integer, Seen> agreed = new TreeMap<>();
    List<Integer> numbers = which(tasks, task -> task.alone() && mayBeNumber(task.line()));
    List<Seen> grey = read(tasks, numbers, this::grey, LATIN);
    List<Seen> print = read(tasks, numbers, this::print, FIGURES);
    for (int i = 0; i < numbers.size(); i++) {
      Line line = tasks.get(numbers.get(i)).line();
      Optional<Seen> number = number(line, grey.get(i), print.get(i));
      if (number.isPresent()) {
        agreed.put(numbers.get(i), number.get());
      }
    }
    List<Integer> texts =
        IntStream.range(0, tasks.size()).filter(i -> !agreed.containsKey(i)).boxed().toList();
    List<Seen> first = read(tasks, texts, this::grey, CHINESE);
    List<Integer> again =
        IntStream.range(0, texts.size())
            .filter(i -> needsAgain(first.get(i).text(), numbers.contains(texts.get(i))))
            .boxed()
            .toList();
    List<Seen> second = read(tasks, again.stream().map(texts::get).toList(), this::print, CHINESE);
    for (int i = 0; i < texts.size(); i++) {
      int repeated = again.indexOf(i);
      Seen other = repeated < 0 ? first.get(i) : second.get(repeated);
      agreed.put(texts.get(i), text(first.get(i), other, numbers.contains(texts.get(i))));
    }
    return List.copyOf(agreed.values());
  }

  private static List<Integer> which(List<Task> tasks, Predicate<Task> wanted) {
    return IntStream.range(0, tasks.size()).filter(i -> wanted.test(tasks.get(i))).boxed().toList();
  }

  private Raster grey(Task task) {
    return scaled(task, task.line().picture(page), HIGH);
  }

  private Raster print(Task task) {
    return scaled(task, task.line().print(page.width()), LOWER);
  }

  private List<Seen> read(
      List<Task> tasks, List<Integer> which, Function<Task, Raster> drawn, List<String> language)
      throws IOException, UnreadableException {
    budget.time();
    List<Raster> pictures = which.stream().map(i -> drawn.apply(tasks.get(i))).toList();
    List<Seen> seen = tesseract.read(pictures, language, budget.rest().millis());
    budget.time();
    return seen;
  }

  private static Raster scaled(Task task, Raster picture, double high) {
    double height = Math.max(task.line().box().height(), 0.7 * task.common());
    return picture.scaled(Math.min(MOST_TIMES, high / height), MARGIN);
  }

  /** Whether a line is short enough for a number. */
  private static boolean mayBeNumber(Line line) {
    return line.columns().size() <= MOST_CHARACTERS;
  }

  /** So many Chinese characters make a text a word, whatever else stands in it. */
  private static int fewest(String text) {
    boolean unit = Figures.hasDigits(text) && !Figures.isNumbered(text);
    return unit ? FEWEST_BESIDE_DIGITS : FEWEST_OF_WORD;
  }

  private static boolean needsAgain(String text, boolean mayBeNumber) {
    return Figures.hasDigits(text) || (mayBeNumber && Figures.han(text) < FEWEST_OF_WORD);
  }

  private Optional<Seen> number(Line line, Seen one, Seen other) {
    String text = Figures.plain(one.text());
    boolean counts =
        text.equals(Figures.plain(other.text()))
            && Figures.isFigure(text)
            && isOneNumber(line)
            && Figures.fit(text, line, page.width());
    return counts
        ? Optional.of(new Seen(text, Math.min(one.confidence(), other.confidence())))
        : Optional.empty();
  }

  private static boolean isOneNumber(Line line) {
    List<Patch> columns = line.columns();
    for (int i = 1; i < columns.size(); i++) {
      if (columns.get(i).left() - columns.get(i - 1).right() > SAME_NUMBER * line.box().height()) {
        return false;
      }
    }
    return true;
  }

  /**
   * A text, its digits only if both read the same.
   *
   * @param mayBeNumber whether it may be a number that was not read surely: then it is a text only
   *     if it is surely one
   */
  private static Seen text(Seen one, Seen other, boolean mayBeNumber) {
    String text = one.text();
    boolean label = Figures.han(text) >= fewest(text);
    if (mayBeNumber && !label) {
      boolean word = Figures.han(text) == 1 && text.length() == 1 && text.equals(other.text());
      return word ? one : new Seen(UNREAD, 0);
    }
    if (Figures.han(text) == 0 && one.confidence() < SURE) {
      return Seen.NOTHING;
    }
    boolean agreed = Figures.digits(text).equals(Figures.digits(other.text()));
    return new Seen(agreed ? text : text.replaceAll("\\d", UNREAD), one.confidence());
  }
}
