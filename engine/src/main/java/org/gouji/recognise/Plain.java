package org.gouji.recognise;

import java.util.regex.Pattern;
import org.gouji.text.Sentences;

/** A line without the marks that Markdown puts around it. */
final class Plain {

  private static final Pattern LEADING = Pattern.compile("^[#>\\s\\u00A0\\u3000]*[*_]{0,3}");
  private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__");
  private static final Pattern TRAILING = Pattern.compile("[*_#\\s\\u00A0\\u3000]+$");

  private Plain() {}

  static String of(String line) {
    if (!hasMarks(line)) {
      String stripped = Sentences.strip(line);
      return stripped.startsWith(">") ? Sentences.strip(stripped.substring(1)) : stripped;
    }
    String text = LEADING.matcher(line).replaceFirst("");
    text = EMPHASIS.matcher(text).replaceAll("");
    return Sentences.strip(TRAILING.matcher(text).replaceFirst(""));
  }

  private static boolean hasMarks(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '*' || c == '#' || c == '_') {
        return true;
      }
    }
    return false;
  }
}
