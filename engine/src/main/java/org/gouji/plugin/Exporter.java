package org.gouji.plugin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.gouji.verdict.Checked;
import org.pf4j.ExtensionPoint;

/**
 * One way to show verdicts. An exporter knows the verdict and what stands beside it; it is
 * stateless, pure, and may be called from several threads. The same verdicts give the same bytes.
 */
public interface Exporter extends ExtensionPoint {

  /** Word for {@code --format}, such as {@code sarif}: lower-case letters and digits. */
  String format();

  /**
   * Media type by which {@code Accept} chooses it, without parameters; empty if the service does
   * not offer it.
   */
  Optional<String> mediaType();

  /** Whether it writes text (UTF-8), which may go to a screen; otherwise it fills a file. */
  boolean isText();

  /** Whether it shows the pages of a document as pictures, which then have to be drawn. */
  default boolean showsPages() {
    return false;
  }

  /**
   * Begins to write.
   *
   * @param out where to; left open for the caller to close
   */
  Export open(OutputStream out, Showing showing) throws IOException;

  /** Verdicts being written, one after the other. */
  interface Export extends AutoCloseable {

    /** Writes the next verdict, or keeps it for the end. */
    void add(Checked checked) throws IOException;

    /** Writes what is left; with no verdict at all it still makes a complete answer. */
    @Override
    void close() throws IOException;
  }
}
