package org.gouji.plugins.office.word;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;

/** Old binary documents for tests; the library that reads them cannot make any. */
final class Doc {
  static final DocReader READER = new DocReader();

  private Doc() {}

  /** A document beside this class, written by LibreOffice Writer from one made by {@link Docx}. */
  static byte[] named(String name) {
    try (InputStream in = Doc.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A container with one stream. */
  static byte[] container(String stream, byte[] content) {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      container.createDocument(new ByteArrayInputStream(content), stream);
      container.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document with bytes changed in the head of its text stream. */
  static byte[] changed(String name, int at, int... values) {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(named(name)));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      byte[] head;
      try (DocumentInputStream in = container.createDocumentInputStream("WordDocument")) {
        head = in.readAllBytes();
      }
      for (int i = 0; i < values.length; i++) {
        head[at + i] = (byte) values[i];
      }
      container.createOrUpdateDocument(new ByteArrayInputStream(head), "WordDocument");
      container.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Submission submission(byte[] bytes) {
    return new Submission("报告.wps", Optional.empty(), bytes);
  }

  static Document read(byte[] bytes) throws UnreadableException {
    return READER.read(submission(bytes), Limits.DEFAULT);
  }

  static UnreadableException refusal(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> read(bytes));
  }
}
