package org.gouji.plugins.ocr;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.gouji.plugins.ocr.Tesseract.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program in its process, with scripts in its place. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 20, unit = SECONDS)
class TesseractTest {
  private static final List<Raster> LINES = List.of(Raster.blank(20, 20), Raster.blank(20, 20));

  @TempDir private Path folder;

  private Tesseract program(String script) throws IOException {
    Path program = folder.resolve("tesseract");
    Files.writeString(program, "#!/bin/sh\n" + script, StandardCharsets.UTF_8);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return Tesseract.find(List.of(folder)).orElseThrow();
  }

  @Test
  void words_come_back_in_the_order_of_the_pictures() throws IOException {
    Tesseract program =
        program(
            """
            cat >/dev/null
            printf '5\\t2\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t91.5\\t总计\\n'
            printf '5\\t2\\t1\\t1\\t1\\t2\\t0\\t0\\t9\\t9\\t80\\t数\\n'
            """);

    assertThat(program.read(LINES, List.of(), 10_000))
        .containsExactly(Seen.NOTHING, new Seen("总计数", 80));
  }

  @Test
  void program_that_does_not_end_is_ended() throws IOException {
    Tesseract program = program("exec sleep 600\n");

    assertThatThrownBy(() -> program.read(LINES, List.of(), 300)).isInstanceOf(IOException.class);
  }

  @Test
  void program_that_fails_is_no_empty_answer() throws IOException {
    Tesseract program = program("cat >/dev/null; exit 3\n");

    assertThatThrownBy(() -> program.read(LINES, List.of(), 10_000))
        .isInstanceOf(IOException.class);
  }

  @Test
  void it_sees_nothing_of_the_environment() throws IOException {
    Tesseract program = program("env | cut -d= -f1 | sed '1i list'\n");

    assertThat(program.languages()).contains("OMP_THREAD_LIMIT").doesNotContain("HOME", "PATH");
  }

  @Test
  void what_it_lacks_is_said_with_what_to_do() throws IOException {
    assertThat(TesseractRecogniser.trouble(Tesseract.find(List.of())).orElseThrow().zh())
        .contains("没有安装", "tesseract-ocr", "tesseract-ocr-chi-sim");
    assertThat(
            TesseractRecogniser.trouble(java.util.Optional.of(program("printf 'list\\neng\\n'\n")))
                .orElseThrow()
                .zh())
        .contains("缺少语言数据", "tesseract-ocr-chi-sim");
    assertThat(
            TesseractRecogniser.trouble(
                java.util.Optional.of(program("printf 'list\\nchi_sim\\neng\\n'\n"))))
        .isEmpty();
  }
}
