package org.gouji.builder;

import static java.util.Objects.requireNonNull;

/**
 * One reason why rule text does not compile.
 *
 * @param file the name under which the text was handed in
 * @param line counted from 1; 0 where only the file is known
 */
public record RuleError(String file, int line, String message) implements Comparable<RuleError> {

  public RuleError {
    requireNonNull(file, "file");
    requireNonNull(message, "message");
    if (line < 0) {
      throw new IllegalArgumentException(
          "A line is counted from 1, or 0 if unknown, but is " + line);
    }
  }

  @Override
  public int compareTo(RuleError other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : message.compareTo(other.message);
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
