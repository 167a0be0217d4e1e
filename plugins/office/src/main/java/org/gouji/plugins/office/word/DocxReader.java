package org.gouji.plugins.office.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugins.office.OoxmlParts;
import org.gouji.plugins.office.Packed;
import org.gouji.reader.Budget;
import org.pf4j.Extension;

/**
 * Reads DOCX in both forms of the standard, and the templates and macro documents of that family;
 * macros are never looked at.
 */
@Extension
public final class DocxReader implements DocumentReader {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  /** Types of the main part, as the list in the container has them. */
  private static final List<String> MAIN_PARTS =
      List.of(
          TYPE + ".main+xml",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
          "application/vnd.ms-word.document.macroEnabled.main+xml",
          "application/vnd.ms-word.template.macroEnabledTemplate.main+xml");

  /** With what the first name in the container of such a document begins. */
  private static final List<String> FIRST_NAMES =
      List.of("[Content_Types].xml", "_rels/", "docProps/", "word/", "customXml/");

  private static final int NAME_LENGTH_AT = 26;
  private static final int NAME_AT = 30;

  @Override
  public String id() {
    return "docx";
  }

  @Override
  public String format() {
    return "Word（DOCX）";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    byte[] bytes = submission.bytes();
    if (!Packed.isPacked(bytes)) {
      return Optional.empty();
    }
    Optional<String> types = Packed.contentTypes(bytes);
    boolean mine =
        types.isPresent() ? MAIN_PARTS.stream().anyMatch(types.get()::contains) : isRemnant(bytes);
    return mine ? Optional.of(new Claim(TYPE, 100)) : Optional.empty();
  }

  /** Whether a container that cannot be opened was such a document before it was damaged. */
  private static boolean isRemnant(byte[] bytes) {
    if (bytes.length <= NAME_AT) {
      return false;
    }
    int length = (bytes[NAME_LENGTH_AT] & 0xFF) + ((bytes[NAME_LENGTH_AT + 1] & 0xFF) << 8);
    int most = Math.min(length, bytes.length - NAME_AT);
    String first = new String(bytes, NAME_AT, most, StandardCharsets.ISO_8859_1);
    return FIRST_NAMES.stream().anyMatch(first::startsWith)
        && new String(bytes, StandardCharsets.ISO_8859_1).contains("word/");
  }

  @Override
  public boolean isolated() {
    return true;
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    budget.bytes(submission.bytes().length);
    Packed.inspect(submission.bytes(), budget);
    try (OoxmlParts parts = new OoxmlParts(submission.bytes(), budget)) {
      return document(new WordParts(parts), budget);
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      throw Damage.of("无法解析", e);
    }
  }

  private static Document document(WordParts parts, Budget budget)
      throws IOException, XMLStreamException, UnreadableException {
    Element document = parts.document();
    Element body = document.child("w:body").orElseThrow(() -> Damage.of("正文部分没有内容"));
    Styles styles = Styles.of(parts.styles());
    ListCounter lists = new ListCounter(Numbering.of(parts.numbering(), styles), styles);
    Notes notes = new Notes();
    List<Block> blocks =
        BodyWriter.write(body, new Reading(styles, lists, new Fields(), notes, budget));
    Emptiness.refuse(blocks, notes);
    return new Document(
        blocks, Map.of(), notes.complete(), notes.sentences(lists.unknownFormats()));
  }
}
