package org.gouji.api.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** A text of the resources with {@code @name@} where a value is put. */
final class Template {

  private Template() {}

  /** Writes a template to a file, together with the folders above it. */
  static void write(String template, Path file, Map<String, String> values) throws IOException {
    String text = read(template);
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("@" + value.getKey() + "@", value.getValue());
    }
    Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
    Files.writeString(file, text);
  }

  private static String read(String template) {
    try (InputStream in = Template.class.getResourceAsStream(template + ".template")) {
      return new String(
          Objects.requireNonNull(in, template).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
