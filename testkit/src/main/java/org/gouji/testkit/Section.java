package org.gouji.testkit;

import java.util.List;
import java.util.Objects;

/**
 * A top-level section as printed.
 *
 * @param key key of the vocabulary, empty for a section that the format does not have
 * @param number printed number with its mark, such as 一、; may be empty
 * @param title printed title without the number
 * @param paragraphs printed paragraphs, subheadings among them
 */
public record Section(String key, String number, String title, List<String> paragraphs) {
  public Section {
    Objects.requireNonNull(key);
    Objects.requireNonNull(number);
    Objects.requireNonNull(title);
    paragraphs = List.copyOf(paragraphs);
  }

  /** Number and title. */
  public String heading() {
    return number + title;
  }

  public Section withNumber(String newNumber) {
    return new Section(key, newNumber, title, paragraphs);
  }

  public Section withTitle(String newTitle) {
    return new Section(key, number, newTitle, paragraphs);
  }

  public Section withParagraphs(List<String> newParagraphs) {
    return new Section(key, number, title, newParagraphs);
  }
}
