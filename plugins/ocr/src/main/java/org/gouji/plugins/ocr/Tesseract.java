package org.gouji.plugins.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program {@code tesseract}: reads a pile of pictures of single lines. It is given them on its
 * standard input and answers on its standard output, so that no file of it can be left anywhere.
 */
final class Tesseract {

  /** Where it is looked for. */
  private static final List<String> FOLDERS =
      List.of(
          "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "C:\\Program Files\\Tesseract-OCR");

  private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");
  private static final int MOST_ANSWERED = 16 << 20;
  private static final long LANGUAGES_MILLIS = 5_000;

  /** A line that it read; blank where it saw nothing. */
  record Seen(String text, double confidence) {
    static final Seen NOTHING = new Seen("", 0);
  }

  private final Path program;

  Tesseract(Path program) {
    this.program = program;
  }

  /** The program, if it is there. */
  static Optional<Tesseract> find() {
    return find(FOLDERS.stream().map(Path::of).toList());
  }

  static Optional<Tesseract> find(List<Path> folders) {
    return folders.stream()
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Tesseract::new);
  }

  /** The languages that it has data of; none if it does not run. */
  List<String> languages() {
    try {
      String answer = run(List.of("--list-langs"), new byte[0], LANGUAGES_MILLIS);
      return answer.lines().skip(1).map(String::strip).toList();
    } catch (IOException broken) {
      return List.of();
    }
  }

  /**
   * Reads lines.
   *
   * @param arguments the language and whatever else it is told
   * @param millis after which it is ended
   * @return as many lines as pictures
   * @throws IOException if it does not run, fails or takes too long
   */
  List<Seen> read(List<Raster> lines, List<String> arguments, long millis) throws IOException {
    if (lines.isEmpty()) {
      return List.of();
    }
    List<String> all = new ArrayList<>(List.of("-", "-", "--psm", "7", "--dpi", "300"));
    all.addAll(arguments);
    all.addAll(List.of("-c", "tessedit_create_tsv=1"));
    return parsed(run(all, Tiff.of(lines), millis), lines.size());
  }

  private String run(List<String> arguments, byte[] input, long millis) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    // Its threads gain nothing on lines, and there are only so many cores.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    CompletableFuture<Void> end =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(Math.max(1, millis), TimeUnit.MILLISECONDS));
    try (InputStream out = process.getInputStream()) {
      try (OutputStream in = process.getOutputStream()) {
        in.write(input);
      }
      byte[] answer = out.readNBytes(MOST_ANSWERED);
      if (!process.waitFor(1, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("tesseract did not end well");
      }
      return new String(answer, StandardCharsets.UTF_8);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      end.cancel(false);
      process.destroyForcibly();
    }
  }

  /** Its table of words: level, page, block, paragraph, line, word, box, confidence, text. */
  private static List<Seen> parsed(String table, int count) {
    List<Seen> lines = new ArrayList<>(Collections.nCopies(count, Seen.NOTHING));
    List<List<Seen>> words =
        Stream.generate(() -> (List<Seen>) new ArrayList<Seen>()).limit(count).toList();
    table
        .lines()
        .map(row -> row.split("\t", -1))
        .filter(columns -> columns.length == 12 && columns[0].equals("5"))
        .forEach(
            columns ->
                words
                    .get(Integer.parseInt(columns[1]) - 1)
                    .add(new Seen(columns[11].strip(), Double.parseDouble(columns[10]))));
    for (int i = 0; i < count; i++) {
      if (!words.get(i).isEmpty()) {
        lines.set(i, joined(words.get(i)));
      }
    }
    return lines;
  }

  /** Words of one line; blanks stand between Latin ones only. */
  private static Seen joined(List<Seen> words) {
    StringBuilder text = new StringBuilder();
    double least = 100;
    for (Seen word : words) {
      if (word.text().isEmpty()) {
        continue;
      }
      boolean apart =
          !text.isEmpty()
              && text.charAt(text.length() - 1) < 0x2E80
              && word.text().charAt(0) < 0x2E80;
      text.append(apart ? " " : "").append(word.text());
      least = Math.min(least, word.confidence());
    }
    return new Seen(text.toString(), least);
  }
}
