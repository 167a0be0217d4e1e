package org.gouji.plugins.html;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.gouji.document.Limits;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * The page of a file that packs a page with its pictures and styles: the part that the header
 * names, else the first page. The other parts are not looked at, and nothing is fetched.
 *
 * @param charset as the part's header declares it
 */
@SuppressWarnings("ArrayRecordComponent")
record MhtRoot(byte[] bytes, Optional<String> charset) {
  private static final int DEEPEST = 8;
  private static final int MOST_FIELDS = 200;
  private static final int LONGEST_FIELD = 20_000;
  private static final int LONGEST_LINE = 1 << 20;
  private static final int CHUNK = 1 << 14;

  /** Unpacks the page. */
  static MhtRoot in(byte[] file, Limits limits, Budget budget) throws UnreadableException {
    MimeConfig config =
        new MimeConfig.Builder()
            .setMaxHeaderCount(MOST_FIELDS)
            .setMaxHeaderLen(LONGEST_FIELD)
            .setMaxLineLen(LONGEST_LINE)
            .setMaxContentLen(limits.bytes())
            .build();
    MimeTokenStream stream = new MimeTokenStream(config);
    stream.parse(new ByteArrayInputStream(file));
    try {
      return new Search(stream, budget)
          .page()
          .orElseThrow(
              () ->
                  new UnreadableException(
                      Unreadable.EMPTY, "单个文件网页（MHT）中没有网页正文。请在浏览器中打开网页，重新另存为完整网页后提交。"));
    } catch (MimeException | IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableException(
          Unreadable.DAMAGED, "单个文件网页（MHT）已损坏或不完整，无法读取。请在浏览器中打开网页，重新另存为完整网页后提交。", e);
    }
  }

  /** Goes through the parts. */
  private static final class Search {
    private final MimeTokenStream stream;
    private final Budget budget;
    private int depth;
    private String start = "";
    private String id = "";
    private Optional<MhtRoot> first = Optional.empty();

    Search(MimeTokenStream stream, Budget budget) {
      this.stream = stream;
      this.budget = budget;
    }

    Optional<MhtRoot> page() throws MimeException, IOException, UnreadableException {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        switch (state) {
          case T_START_MULTIPART -> {
            depth++;
            if (depth > DEEPEST) {
              throw new MimeException("parts within parts: " + depth);
            }
          }
          case T_END_MULTIPART -> depth--;
          case T_START_HEADER -> {
            budget.entry();
            id = "";
          }
          case T_FIELD -> field(Objects.requireNonNull(stream.getField()));
          case T_BODY -> {
            Optional<MhtRoot> page = body(stream.getBodyDescriptor());
            if (page.isPresent() && (start.isEmpty() || id.equals(start))) {
              return page;
            }
            first = first.or(() -> page);
          }
          default -> {
            // The ends of parts, and what stands between them, hold nothing to read.
          }
        }
      }
      return first;
    }

    private void field(Field field) {
      String name = field.getName().toLowerCase(Locale.ROOT);
      String body = field.getBody().strip();
      if (name.equals("content-id")) {
        id = body;
      } else if (name.equals("content-type") && depth == 0) {
        start = parameter(body, "start=");
      }
    }

    private static String parameter(String body, String name) {
      for (String part : body.split(";", -1)) {
        String stripped = part.strip();
        if (stripped.regionMatches(true, 0, name, 0, name.length())) {
          return stripped.substring(name.length()).replace("\"", "").strip();
        }
      }
      return "";
    }

    private Optional<MhtRoot> body(BodyDescriptor descriptor)
        throws IOException, UnreadableException {
      boolean page =
          descriptor.getMimeType().equals("text/html")
              || descriptor.getMimeType().equals("application/xhtml+xml");
      if (!page || (first.isPresent() && !id.equals(start))) {
        return Optional.empty();
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] chunk = new byte[CHUNK];
      try (InputStream in = stream.getDecodedInputStream()) {
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
          out.write(chunk, 0, n);
          budget.bytes(out.size());
          budget.time();
        }
      }
      return Optional.of(
          new MhtRoot(out.toByteArray(), Optional.ofNullable(descriptor.getCharset())));
    }
  }
}
