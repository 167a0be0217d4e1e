package org.gouji.api.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.gouji.document.Digest;
import org.gouji.json.LevelJson;
import org.gouji.json.VerdictJson;
import org.gouji.judge.Outcome;
import org.gouji.rule.Severity;
import org.gouji.verdict.LevelVerdict;
import org.gouji.verdict.Verdict;

/** Whole verdicts on reports and on levels, with all their results, as compressed JSON. */
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

  /**
   * Keeps what came of comparing two levels.
   *
   * @param kept by organ what is said of where its report is kept
   */
  public LevelCheck.Outcome keep(LevelVerdict verdict, Map<String, Map<String, String>> kept) {
    return new LevelCheck.Outcome(
        VerdictRow.rules(verdict.grounds()),
        verdict.levels().members().size(),
        (int)
            verdict.levels().members().stream().filter(member -> member.report().isEmpty()).count(),
        count(verdict, Severity.ERROR),
        count(verdict, Severity.WARNING),
        verdict.counts().getOrDefault(Outcome.UNDETERMINED, 0),
        bytes.keep(packed(LevelJson.write(verdict, kept))));
  }

  private static int count(LevelVerdict verdict, Severity severity) {
    return (int)
        verdict.results().stream()
            .filter(result -> result.outcome() == Outcome.FAIL && result.severity() == severity)
            .count();
  }

  /** Whether this very verdict is the one that is kept under a SHA-256. */
  public static boolean isKeptAs(String content, Verdict verdict) {
    return Digest.sha256(packed(verdict)).equals(content);
  }

  private static byte[] packed(Verdict verdict) {
    return packed(VerdictJson.write(verdict, EnumSet.allOf(Outcome.class)));
  }

  private static byte[] packed(String json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("memory can always be written to", e);
    }
    return out.toByteArray();
  }

  /** The JSON of what was kept, in UTF-8. */
  public byte[] read(String content) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes.read(content)))) {
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("no verdict is kept as " + content, e);
    }
  }
}
