package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gouji.document.Digest;
import org.gouji.json.VerdictJson;
import org.gouji.judge.Outcome;
import org.gouji.verdict.Verdict;

/** Whole verdicts, with all their results, as compressed JSON. */
@ApplicationScoped
public class Verdicts {

  private final ByteStore bytes;

  Verdicts(ByteStore bytes) {
    this.bytes = bytes;
  }

  /**
   * Keeps a verdict.
   *
   * @return SHA-256 under which it is kept
   */
  public String keep(Verdict verdict) {
    return bytes.keep(packed(verdict));
  }

  /** Whether this very verdict is the one that is kept under a SHA-256. */
  public static boolean isKeptAs(String content, Verdict verdict) {
    return Digest.sha256(packed(verdict)).equals(content);
  }

  private static byte[] packed(Verdict verdict) {
    String json = VerdictJson.write(verdict, EnumSet.allOf(Outcome.class));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
    return out.toByteArray();
  }

  /** The JSON of a verdict that was kept, in UTF-8. */
  public byte[] read(String content) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes.read(content)))) {
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("no verdict is kept as " + content, e);
    }
  }
}
