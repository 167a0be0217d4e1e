package org.gouji.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.document.Digest;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugin.FormatAdvisor;
import org.gouji.plugin.Unpacker;
import org.gouji.verdict.Subject;

/**
 * Finds out what a file is and who reads it. A file that packs others stands for the one document
 * in it; a file within is never opened in turn.
 *
 * @param readers asked first, all of them
 * @param unpackers asked for what no reader claims
 * @param advisors asked for the rest
 */
public record Intake(
    List<DocumentReader> readers, List<Unpacker> unpackers, List<FormatAdvisor> advisors) {
  private static final int NAMED = 10;
  private static final String PICTURE = "image/";

  public Intake {
    readers = List.copyOf(readers);
    unpackers = List.copyOf(unpackers);
    advisors = List.copyOf(advisors);
  }

  /** Readers alone. */
  public static Intake of(List<DocumentReader> readers) {
    return new Intake(readers, List.of(), List.of());
  }

  /** A file and the reader that claims it. */
  record Claimed(DocumentReader reader, Subject subject) {}

  /**
   * The document that a file stands for.
   *
   * @param notes what else was in the file, in Chinese
   */
  record Opened(Submission document, List<String> notes) {}

  /**
   * The documents to be checked one by one when somebody names a file: itself; of a file that packs
   * several all that it packs; of one that cannot be opened itself, so that its check says why.
   */
  public List<Submission> documents(Submission file, Limits limits) {
    Optional<Unpacker> unpacker = unpacker(file);
    if (unpacker.isEmpty()) {
      return List.of(file);
    }
    try {
      List<Submission> packed = unpacker.get().unpack(file, limits);
      return readable(packed).size() > 1 ? packed : List.of(file);
    } catch (UnreadableException saidByTheCheck) {
      return List.of(file);
    }
  }

  /**
   * Opens a file that packs one document; any other stands for itself.
   *
   * @throws UnreadableException if it cannot be opened or packs several
   * @throws UnknownFormatException if it packs nothing that is read
   */
  Opened open(Submission file, Limits limits) throws UnreadableException, UnknownFormatException {
    Optional<Unpacker> unpacker = unpacker(file);
    if (unpacker.isEmpty()) {
      return new Opened(file, List.of());
    }
    List<Submission> packed = unpacker.get().unpack(file, limits);
    List<Submission> readable = readable(packed);
    if (packed.isEmpty()) {
      throw new UnreadableException(Unreadable.EMPTY, "压缩包是空的。请把年度报告打包后重新提交，或直接提交报告文件。");
    }
    if (readable.isEmpty()) {
      throw new UnknownFormatException(
          "压缩包“" + file.name() + "”中没有可以核查的文件：" + unread(packed) + "可以读取的格式：" + formats() + "。");
    }
    if (readable.size() > 1) {
      throw new UnreadableException(
          Unreadable.SEVERAL_REPORTS,
          "压缩包中有 "
              + readable.size()
              + " 份文件："
              + names(file, readable)
              + "。一次只能核查一份报告，请解开压缩包，把各份报告分别提交。");
    }
    List<Submission> others = new ArrayList<>(packed);
    others.remove(readable.get(0));
    List<String> notes =
        others.isEmpty()
            ? List.of()
            : List.of("压缩包中另有 " + others.size() + " 个文件未核查：" + names(file, others) + "。");
    return new Opened(readable.get(0), notes);
  }

  /** How verdicts show a file that could not be opened. */
  Subject packed(Submission file) {
    return subject(file, unpacker(file).map(Unpacker::mediaType), unpacker(file).map(Unpacker::id));
  }

  /**
   * The reader of a file.
   *
   * @throws UnknownFormatException if there is none
   */
  Claimed claim(Submission file) throws UnknownFormatException {
    Bid bid = bid(file).orElseThrow(() -> new UnknownFormatException(unknown(file)));
    Optional<String> mediaType = Optional.of(bid.claim().mediaType());
    return new Claimed(bid.reader(), subject(file, mediaType, Optional.of(bid.reader().id())));
  }

  private record Bid(DocumentReader reader, DocumentReader.Claim claim) {}

  private Optional<Bid> bid(Submission file) {
    return readers.stream()
        .flatMap(reader -> reader.claim(file).map(claim -> new Bid(reader, claim)).stream())
        .max(
            Comparator.comparingInt((Bid bid) -> bid.claim().weight())
                .thenComparing(bid -> bid.reader().id(), Comparator.reverseOrder()));
  }

  private static Subject subject(
      Submission file, Optional<String> mediaType, Optional<String> reader) {
    return new Subject(
        file.name(),
        mediaType,
        file.handedIn().claimedType(),
        Digest.sha256(file.handedIn().bytes()),
        reader);
  }

  private Optional<Unpacker> unpacker(Submission file) {
    if (file.packedIn().isPresent()) {
      return Optional.empty();
    }
    // Readers decode what they may claim; most files are told apart by their first bytes.
    Optional<Unpacker> unpacker =
        unpackers.stream().filter(candidate -> candidate.unpacks(file)).findFirst();
    return unpacker.isPresent() && bid(file).isPresent() ? Optional.empty() : unpacker;
  }

  /** What readers claim; beside documents a picture is an illustration. */
  private List<Submission> readable(List<Submission> files) {
    List<Submission> claimed = files.stream().filter(file -> bid(file).isPresent()).toList();
    List<Submission> texts = claimed.stream().filter(file -> !isPicture(file)).toList();
    return texts.isEmpty() ? claimed : texts;
  }

  private boolean isPicture(Submission file) {
    return bid(file).filter(bid -> bid.claim().mediaType().startsWith(PICTURE)).isPresent();
  }

  private static String names(Submission file, List<Submission> packed) {
    String names =
        packed.stream()
            .limit(NAMED)
            .map(one -> "“" + one.name().substring(file.name().length() + 1) + "”")
            .collect(Collectors.joining("、"));
    return packed.size() > NAMED ? names + "等" : names;
  }

  private String unread(List<Submission> packed) {
    return packed.stream().limit(NAMED).map(this::unknown).collect(Collectors.joining());
  }

  private String unknown(Submission file) {
    Optional<String> advice =
        advisors.stream().flatMap(advisor -> advisor.advice(file).stream()).findFirst();
    return advice
        .map(known -> "无法读取文件“" + file.name() + "”：" + known + "。")
        .orElseGet(() -> "无法识别文件“" + file.name() + "”的格式。请提交以下格式之一：" + formats() + "。");
  }

  private String formats() {
    return readers.stream()
        .map(DocumentReader::format)
        .map(Objects::requireNonNull)
        .distinct()
        .collect(Collectors.joining("、"));
  }
}
