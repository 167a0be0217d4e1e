package org.gouji.cases;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.form.SectionKey;
import org.gouji.report.ReporterKind;

/** The sentences of the clean report: {@code clean-text.yaml} beside this class. */
final class CleanText {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9:.]+)}");
  private static final Source SOURCE = load();

  private final Map<String, List<String>> texts;
  private final Map<String, String> values;

  /**
   * Takes the sentences of a year.
   *
   * @param values by placeholder what stands in its place
   */
  CleanText(int year, Map<String, String> values) {
    this.texts = year % 2 == 0 ? SOURCE.even : SOURCE.odd;
    this.values = values;
  }

  /** Name of the organ that a clean report of that kind is of. */
  static String organ(ReporterKind kind) {
    return Objects.requireNonNull(SOURCE.organs.get(kind.word()));
  }

  List<String> preface() {
    return paragraphs("preface");
  }

  List<String> section(SectionKey key) {
    return paragraphs(key.word());
  }

  private List<String> paragraphs(String key) {
    return Objects.requireNonNull(texts.get(key)).stream().map(this::fill).toList();
  }

  private String fill(String text) {
    Matcher matcher = PLACEHOLDER.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String value = Objects.requireNonNull(values.get(matcher.group(1)), matcher.group(1));
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(filled).toString();
  }

  private static Source load() {
    try (InputStream in = CleanText.class.getResourceAsStream("clean-text.yaml")) {
      return new ObjectMapper(new YAMLFactory())
          .readValue(Objects.requireNonNull(in), Source.class);
    } catch (IOException e) {
      throw new UncheckedIOException("clean-text.yaml", e);
    }
  }

  /** Shape of the file. */
  private record Source(
      Map<String, String> organs, Map<String, List<String>> even, Map<String, List<String>> odd) {}
}
