package org.gouji.plugins.html;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Pictures of a page. */
final class Pictures {

  /** Smaller ones are icons. */
  private static final int LEAST_PIXELS = 50;

  private Pictures() {}

  /** Whether the element is a picture that may show text; an icon by its declared size is not. */
  static boolean isContent(Element element) {
    return element.normalName().equals("img") && !isTiny(element);
  }

  /** Whether the element declares to be too small to show anything worth reading. */
  static boolean isTiny(Element element) {
    return Stream.of("width", "height").anyMatch(side -> isTiny(element.attr(side)));
  }

  /** Alternative text, else title, else file name, else empty. */
  static String description(Element image) {
    for (String attribute : List.of("alt", "title")) {
      if (!image.attr(attribute).isBlank()) {
        return image.attr(attribute).strip();
      }
    }
    String source = image.attr("src").strip();
    if (source.regionMatches(true, 0, "data:", 0, 5)) {
      return "";
    }
    int query = source.indexOf('?');
    String path = query < 0 ? source : source.substring(0, query);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isTiny(String size) {
    String digits = size.strip().replaceFirst("px$", "");
    return !digits.isEmpty()
        && digits.length() < 4
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(digits) < LEAST_PIXELS;
  }
}
