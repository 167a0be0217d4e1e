package org.gouji.plugins.office.workbook;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.plugins.office.Ole;
import org.gouji.reader.Budget;
import org.pf4j.Extension;

/** Reads XLS workbooks of Excel 97 to 2003, which WPS writes as .et too; older ones are refused. */
@Extension
public final class XlsReader implements DocumentReader {
  private static final String MEDIA_TYPE = "application/vnd.ms-excel";
  private static final String STREAM = "Workbook";

  /** Documents of other programs that may hold a workbook within. */
  private static final Set<String> OTHERS = Set.of("WordDocument", "PowerPoint Document");

  @Override
  public String id() {
    return "xls";
  }

  @Override
  public String format() {
    return "Excel 97-2003（XLS）";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    byte[] bytes = submission.bytes();
    if (!Ole.begins(bytes)) {
      return Optional.empty();
    }
    try (POIFSFileSystem files = Ole.open(bytes)) {
      boolean mine =
          files.getRoot().hasEntryCaseInsensitive(STREAM)
              && OTHERS.stream().noneMatch(files.getRoot()::hasEntryCaseInsensitive);
      return mine ? Optional.of(new Claim(MEDIA_TYPE, 100)) : Optional.empty();
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    budget.bytes(submission.bytes().length);
    Remarks remarks = new Remarks();
    try (POIFSFileSystem files = Ole.open(submission.bytes())) {
      Records.count(files, budget);
      try (HSSFWorkbook book = new HSSFWorkbook(files.getRoot(), false)) {
        return BookLayout.of(XlsBook.read(book, remarks, budget), remarks, budget);
      }
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Unreadable.ENCRYPTED, "工作簿已加密，需要密码才能打开，未读取。请取消密码后另存，再重新提交。", e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw SheetPart.damaged(e);
    }
  }

  @Override
  public boolean isolated() {
    return true;
  }
}
