package org.gouji.plugins.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.Unpacker;
import org.gouji.reader.Budget;
import org.pf4j.Extension;

/**
 * Opens ZIP files whose entries are files of their own. Names are only names: nothing is written
 * anywhere. What Macs, Windows and office programs leave beside documents is passed over.
 */
@Extension
public final class ZipUnpacker implements Unpacker {
  private static final int CHUNK = 1 << 16;

  /** What every entry has before its name and content. */
  private static final int HEADER = 30;

  /** Entries by which a ZIP file is a document itself: OOXML, OFD, OpenDocument. */
  private static final Set<String> OF_DOCUMENTS =
      Set.of("[Content_Types].xml", "OFD.xml", "mimetype");

  private static final Set<String> LEFT_BEHIND = Set.of("Thumbs.db", "desktop.ini");

  @Override
  public String id() {
    return "zip";
  }

  @Override
  public String mediaType() {
    return "application/zip";
  }

  @Override
  public boolean unpacks(Submission submission) {
    return Zip.begins(submission.bytes())
        && Zip.names(submission.bytes())
            .filter(names -> OF_DOCUMENTS.stream().anyMatch(names::contains))
            .isEmpty();
  }

  @Override
  public List<Submission> unpack(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    budget.bytes(submission.bytes().length);
    if (Zip.overflows(submission.bytes())) {
      throw new UnreadableException(Unreadable.LIMIT, "压缩包的目录异常，条目过多，未读取。请只把年度报告重新打包后提交。");
    }
    try (ZipFile zip = Zip.open(submission.bytes())) {
      List<Submission> files = new ArrayList<>();
      long end = 0;
      for (ZipArchiveEntry entry : Zip.entries(zip)) {
        budget.entry();
        if (entry.getLocalHeaderOffset() < end) {
          throw damaged(new IOException("entries overlap"));
        }
        end = entry.getLocalHeaderOffset() + HEADER + Math.max(0, entry.getCompressedSize());
        String name = Zip.name(entry);
        if (!entry.isDirectory() && isDocument(name)) {
          files.add(submission.file(name, read(zip, entry, name, budget)));
        }
      }
      files.sort(Comparator.comparing(Submission::name));
      return files;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static boolean isDocument(String name) {
    List<String> steps = List.of(name.split("/", -1));
    String last = steps.get(steps.size() - 1);
    boolean hidden =
        steps.stream()
            .anyMatch(
                step -> step.equals("__MACOSX") || (step.startsWith(".") && !isUpwards(step)));
    return !last.isEmpty() && !hidden && !last.startsWith("~$") && !LEFT_BEHIND.contains(last);
  }

  private static boolean isUpwards(String step) {
    return step.equals(".") || step.equals("..");
  }

  private static byte[] read(ZipFile zip, ZipArchiveEntry entry, String name, Budget budget)
      throws IOException, UnreadableException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException(
          Unreadable.ENCRYPTED, "压缩包已加密，其中的“" + name + "”需要密码，未读取。请取消密码后重新打包提交。");
    }
    if (!zip.canReadEntryData(entry)) {
      throw new UnreadableException(
          Unreadable.DAMAGED, "压缩包中的“" + name + "”用了少见的压缩方法，无法解开。请用系统自带的压缩功能重新打包（ZIP）后提交。");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CRC32 sum = new CRC32();
    byte[] chunk = new byte[CHUNK];
    long in = Math.max(1, entry.getCompressedSize());
    try (InputStream stream = zip.getInputStream(entry)) {
      for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
        out.write(chunk, 0, n);
        sum.update(chunk, 0, n);
        budget.unpacked(n, out.size(), in);
        budget.bytes(out.size());
      }
    }
    if (Optional.of(entry.getCrc()).filter(crc -> crc >= 0 && crc != sum.getValue()).isPresent()) {
      throw new IOException("check sum of " + name + " differs");
    }
    return out.toByteArray();
  }

  private static UnreadableException damaged(Exception cause) {
    return new UnreadableException(
        Unreadable.DAMAGED, "文件已损坏或不完整，无法解开（ZIP 压缩格式）。请重新下载、重新打包，或直接提交报告文件。", cause);
  }
}
