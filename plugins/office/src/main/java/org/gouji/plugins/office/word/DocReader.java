package org.gouji.plugins.office.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugins.office.Poi;
import org.gouji.reader.Blanks;
import org.gouji.reader.Budget;
import org.pf4j.Extension;

/**
 * Reads the binary documents of Word 97 to 2003, which WPS writes too, and refuses by name what
 * comes in the same container: older ones and encrypted documents of the new formats.
 */
@Extension
public final class DocReader implements DocumentReader {
  private static final String DOCUMENT = "WordDocument";
  private static final String ENCRYPTED = "EncryptedPackage";
  private static final Claim CLAIM = new Claim("application/msword", 100);

  /** A container of this kind, whatever is inside. */
  private static final Claim CONTAINER = new Claim("application/x-ole-storage", 100);

  private static final int SECTOR = 512;
  private static final String TEXT_MARK = "\u00EC\u00A5";

  /** Where the flag of encryption stands in the head of the text. */
  private static final int FLAGS_AT = 0x0B;

  /** Where the number of the file's version stands, and that of Word 97. */
  private static final int VERSION_AT = 2;

  private static final int WORD_97 = 0xC1;

  private static final int ENCRYPTED_FLAG = 1;

  private static final byte[] SIGNATURE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  @Override
  public String id() {
    return "doc";
  }

  @Override
  public String format() {
    return "Word 97-2003（DOC）";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    byte[] bytes = submission.bytes();
    if (bytes.length < SIGNATURE.length
        || !Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
      return Optional.empty();
    }
    try (POIFSFileSystem container = open(bytes)) {
      if (container.getRoot().hasEntryCaseInsensitive(DOCUMENT)) {
        return isOld(container) ? Optional.empty() : Optional.of(CLAIM);
      }
      return container.getRoot().hasEntryCaseInsensitive(ENCRYPTED)
          ? Optional.of(CONTAINER)
          : Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      return isRemnant(bytes) ? Optional.of(CLAIM) : Optional.empty();
    }
  }

  /**
   * Whether a container that cannot be opened was such a document: its list of streams names the
   * text, or the text stands first in it, with a mark of its own at its beginning.
   */
  private static boolean isRemnant(byte[] bytes) {
    String wide =
        new String(DOCUMENT.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    return raw.contains(wide) || raw.startsWith(TEXT_MARK, SECTOR);
  }

  @Override
  public boolean isolated() {
    return true;
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    budget.bytes(submission.bytes().length);
    try (POIFSFileSystem container = open(submission.bytes())) {
      if (isEncrypted(container)) {
        throw encrypted();
      }
      try (HWPFDocument word = new HWPFDocument(container)) {
        return document(word, budget);
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw Damage.of("无法解析", e);
    }
  }

  /** Whether it was written by Word 6.0, 95 or before: the library reads them by halves only. */
  private static boolean isOld(POIFSFileSystem container) {
    try (DocumentInputStream in = container.createDocumentInputStream(DOCUMENT)) {
      byte[] head = in.readNBytes(VERSION_AT + 2);
      if (head.length <= VERSION_AT + 1) {
        return false;
      }
      int version = (head[VERSION_AT] & 0xFF) | (head[VERSION_AT + 1] & 0xFF) << 8;
      return version > 0 && version < WORD_97;
    } catch (IOException | RuntimeException cutOff) {
      return false;
    }
  }

  private static boolean isEncrypted(POIFSFileSystem container) throws IOException {
    if (!container.getRoot().hasEntryCaseInsensitive(DOCUMENT)) {
      return true;
    }
    try (DocumentInputStream in = container.createDocumentInputStream(DOCUMENT)) {
      byte[] head = in.readNBytes(FLAGS_AT + 1);
      return head.length > FLAGS_AT && (head[FLAGS_AT] & ENCRYPTED_FLAG) != 0;
    }
  }

  private static UnreadableException encrypted() {
    return new UnreadableException(
        Unreadable.ENCRYPTED, "文件已加密，需要密码才能打开。请用 Word 或 WPS 打开，取消密码后另存，再重新提交。");
  }

  private static POIFSFileSystem open(byte[] bytes) throws IOException {
    Poi.limit();
    return new POIFSFileSystem(new ByteArrayInputStream(bytes));
  }

  private static Document document(HWPFDocument word, Budget budget) throws UnreadableException {
    budget.characters(word.characterLength());
    DocTree tree = new DocTree(word, budget);
    Element body = tree.body();
    Styles styles = Styles.of(Optional.empty());
    ListCounter lists =
        new ListCounter(Numbering.of(Optional.of(tree.numbering()), styles), styles);
    Notes notes = new Notes();
    if (holdsText(word.getMainTextboxRange())) {
      notes.textBoxes();
    }
    List<Block> blocks =
        BodyWriter.write(body, new Reading(styles, lists, new Fields(), notes, budget));
    Emptiness.refuse(blocks, notes);
    return new Document(
        blocks, Map.of(), notes.complete(), notes.sentences(lists.unknownFormats()));
  }

  private static boolean holdsText(Range range) {
    return range.text().codePoints().anyMatch(c -> c > ' ' && !Blanks.isBlank(c));
  }
}
