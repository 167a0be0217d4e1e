package org.gouji.cases;

import java.util.regex.Pattern;

/** Targets with {@code *} for any letters: {@code t3:granted:*}. */
final class Glob {

  private Glob() {}

  static boolean isPattern(String glob) {
    return glob.indexOf('*') >= 0;
  }

  static boolean matches(String glob, String target) {
    if (!isPattern(glob)) {
      return glob.equals(target);
    }
    StringBuilder regex = new StringBuilder();
    for (String part : glob.split("\\*", -1)) {
      regex
          .append(regex.length() == 0 ? "" : ".*")
          .append(part.isEmpty() ? "" : Pattern.quote(part));
      if (regex.length() == 0) {
        regex.append("(?:)");
      }
    }
    return Pattern.matches(regex.toString(), target);
  }
}
