package org.gouji.plugins.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;

/** What the command line prints is the verdict; no library says anything beside it. */
class SilenceTest {

  @Test
  void reading_prints_nothing() throws IOException, InterruptedException {
    Process reading =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Readings.class.getName())
            .redirectErrorStream(true)
            .start();
    try (InputStream out = reading.getInputStream()) {
      assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
    }
    assertThat(reading.waitFor()).isZero();
  }

  /** Reads good and bad files, as the first thing a program does. */
  static final class Readings {
    private Readings() {}

    /** Reads each file once. */
    public static void main(String[] args) throws UnreadableException {
      byte[] doc = Doc.named("traps.doc");
      Doc.read(doc);
      Docx.read(Docx.of(Docx.p("甲")).bytes());
      Doc.refusal(Arrays.copyOf(doc, 6_000));
      Random random = new Random(3);
      for (int i = 0; i < 300; i++) {
        byte[] spoiled = doc.clone();
        spoiled[random.nextInt(doc.length)] = (byte) random.nextInt(256);
        Doc.refusal(spoiled);
      }
      byte[] notUtf8 = {'<', 'a', '>', (byte) 0xFF, (byte) 0xC0};
      Docx.of("").part("word/document.xml", notUtf8).refusal();
      Docx.main("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///x'>]><a>&x;<b></a>").refusal();
    }
  }
}
