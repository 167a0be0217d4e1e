package org.gouji.worker;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.DrawnPage;
import org.gouji.document.Limits;
import org.gouji.document.Place;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;

/**
 * What passes between the program and a worker: messages in JSON, each after its length in bytes. A
 * task is followed by the bytes of its document.
 */
final class Exchange {

  /** The longest answer taken: a document at its limits, many times over. */
  private static final int MOST = 256 << 20;

  private static final ObjectMapper JSON = mapper();

  /**
   * A document to be read, or a page of it to be drawn.
   *
   * @param page number of the page, from 1
   */
  record Task(
      String reader, OptionalInt page, String name, Optional<String> claimedType, Limits limits) {}

  /**
   * What came of it: one of them, or nothing where there is no such page.
   *
   * @param failure what the reader threw, for the log
   */
  record Answer(
      Optional<Document> document,
      Optional<DrawnPage> page,
      Optional<Refusal> refusal,
      Optional<String> failure) {
    static Answer of(Document document) {
      return new Answer(
          Optional.of(document), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Answer of(Optional<DrawnPage> page) {
      return new Answer(Optional.empty(), page, Optional.empty(), Optional.empty());
    }

    static Answer refused(Unreadable reason, String message) {
      return new Answer(
          Optional.empty(),
          Optional.empty(),
          Optional.of(new Refusal(reason, message)),
          Optional.empty());
    }

    static Answer failed(String failure) {
      return new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(failure));
    }
  }

  /** Why it cannot be read. */
  record Refusal(Unreadable reason, String message) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
  private interface Kinds {}

  /** A line's place follows from its number. */
  @JsonIgnoreProperties("place")
  private interface LineKind extends Kinds {}

  private Exchange() {}

  static void send(DataOutputStream out, Task task, byte[] bytes) throws IOException {
    send(out, JSON.writeValueAsBytes(task));
    send(out, bytes);
    out.flush();
  }

  static void send(DataOutputStream out, Answer answer) throws IOException {
    send(out, JSON.writeValueAsBytes(answer));
    out.flush();
  }

  /**
   * The next task.
   *
   * @throws EOFException when no more will come
   */
  static Task task(DataInputStream in) throws IOException {
    return JSON.readValue(receive(in), Task.class);
  }

  static Submission submission(DataInputStream in, Task task) throws IOException {
    return new Submission(task.name(), task.claimedType(), receive(in));
  }

  static Answer answer(DataInputStream in) throws IOException {
    return JSON.readValue(receive(in), Answer.class);
  }

  private static void send(DataOutputStream out, byte[] message) throws IOException {
    out.writeInt(message.length);
    out.write(message);
  }

  private static byte[] receive(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MOST) {
      throw new IOException("a message of " + length + " bytes");
    }
    byte[] message = in.readNBytes(length);
    if (message.length < length) {
      throw new EOFException("a message ends after " + message.length + " of " + length + " bytes");
    }
    return message;
  }

  private static ObjectMapper mapper() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addMixIn(Block.class, Kinds.class)
            .addMixIn(Block.Line.class, LineKind.class)
            .addMixIn(Place.class, Kinds.class)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxStringLength(MOST).build());
    mapper.registerSubtypes(
        Block.Line.class,
        Block.Heading.class,
        Block.Paragraph.class,
        Block.Grid.class,
        Block.Picture.class,
        Place.TextPlace.class,
        Place.ElementPlace.class,
        Place.PagePlace.class,
        Place.SheetPlace.class);
    return mapper;
  }
}
