package org.gouji.plugins.office.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a drawing holds.
 *
 * @param boxes text boxes ({@code w:txbxContent}), in the order of the source
 * @param artWords words that are drawn
 * @param picture whether it shows a picture, a chart or an embedded object
 * @param description alternative text or empty
 */
record Graphic(List<Element> boxes, List<String> artWords, boolean picture, String description) {

  /** Smaller ones, in units of which 9525 are a pixel, are signs beside the text. */
  private static final int LEAST_EXTENT = 50 * 9525;

  private static final Set<String> SHOWING =
      Set.of("a:blip", "c:chart", "dgm:relIds", "v:imagedata", "o:OLEObject");

  /** Reads {@code w:drawing}, {@code w:pict} or {@code w:object}. */
  static Graphic of(Element drawing) {
    List<Element> boxes = new ArrayList<>();
    List<String> words = new ArrayList<>();
    boolean shows = collect(drawing, boxes, words);
    return new Graphic(boxes, words, shows && !isTiny(drawing), description(drawing));
  }

  private static boolean collect(Element element, List<Element> boxes, List<String> words) {
    boolean shows = SHOWING.contains(element.name());
    if (element.is("w:txbxContent")) {
      boxes.add(element);
      return false;
    }
    if (element.is("v:textpath")) {
      element.attribute("string").ifPresent(words::add);
    }
    for (Element child : Alternatives.shown(element)) {
      shows |= collect(child, boxes, words);
    }
    return shows;
  }

  private static Optional<Element> frame(Element drawing) {
    return drawing.child("wp:inline").or(() -> drawing.child("wp:anchor"));
  }

  private static boolean isTiny(Element drawing) {
    Optional<Element> extent = frame(drawing).flatMap(f -> f.child("wp:extent"));
    return extent.isPresent()
        && (isTiny(extent.get().number("cx")) || isTiny(extent.get().number("cy")));
  }

  private static boolean isTiny(OptionalInt length) {
    return length.isPresent() && length.getAsInt() < LEAST_EXTENT;
  }

  private static String description(Element drawing) {
    return frame(drawing)
        .flatMap(f -> f.child("wp:docPr"))
        .flatMap(p -> p.attribute("descr").or(() -> p.attribute("title")))
        .orElse("")
        .strip();
  }
}
