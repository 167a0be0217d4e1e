package org.gouji.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.document.Place;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Place.PagePlace;
import org.gouji.document.Place.SheetPlace;
import org.gouji.document.Place.TextPlace;
import org.gouji.judge.Evidence;
import org.gouji.judge.Result;

/** Places in words. */
public final class Places {

  private static final int MOST = 3;

  /** A paragraph whose number is its number on the page. */
  private static final Pattern PARAGRAPH = Pattern.compile("body/p\\[([0-9]+)]");

  private Places() {}

  /** Where the evidence of a result stands, the first few places; empty if it has none. */
  public static String of(Result result) {
    String own = of(result, false);
    String prior = of(result, true);
    return prior.isEmpty() ? own : own + (own.isEmpty() ? "" : "；") + "上一年度报告" + prior;
  }

  private static String of(Result result, boolean prior) {
    List<Place> found = new ArrayList<>();
    result.evidence().stream()
        .filter(piece -> piece.prior() == prior)
        .forEach(piece -> at(piece).ifPresent(found::add));
    found.sort(Comparator.comparingInt(Places::line));
    Set<String> places = new LinkedHashSet<>();
    found.forEach(place -> places.add(of(place)));
    List<String> named = new ArrayList<>(places);
    String list = String.join("、", named.subList(0, Math.min(MOST, named.size())));
    return named.size() > MOST ? list + "等 " + named.size() + " 处" : list;
  }

  /** Lines are told from the top; of other places the order of the evidence is kept. */
  private static int line(Place place) {
    return place instanceof TextPlace text ? text.line() : 0;
  }

  /** Where a piece of evidence stands; empty for a cell that was not found. */
  public static Optional<Place> at(Evidence piece) {
    if (piece instanceof Evidence.OfCell cell) {
      return cell.cell().at();
    }
    return piece instanceof Evidence.OfText text ? Optional.of(text.text().at()) : Optional.empty();
  }

  /** A place in words; empty for one that has none. */
  public static String of(Place place) {
    if (place instanceof TextPlace text) {
      return "第" + text.line() + "行";
    }
    if (place instanceof PagePlace page) {
      return "第" + page.page() + "页";
    }
    if (place instanceof SheetPlace sheet) {
      return "工作表“" + sheet.sheet() + "”" + sheet.address();
    }
    return place instanceof ElementPlace element ? of(element) : "";
  }

  private static String of(ElementPlace element) {
    if (element.table().isEmpty()) {
      Matcher paragraph = PARAGRAPH.matcher(element.path());
      return paragraph.matches() ? "第" + paragraph.group(1) + "段" : element.path();
    }
    return "第"
        + element.table().getAsInt()
        + "张表格"
        + number(element.row(), "行")
        + number(element.cell(), "列");
  }

  private static String number(OptionalInt number, String unit) {
    return number.isPresent() ? "第" + number.getAsInt() + unit : "";
  }
}
