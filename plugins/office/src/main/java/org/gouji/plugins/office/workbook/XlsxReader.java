package org.gouji.plugins.office.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
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
 * Reads XLSX workbooks, those with macros and strict ones too; macros and links are not touched.
 */
@Extension
public final class XlsxReader implements DocumentReader {
  private static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final List<String> MAIN_PARTS =
      List.of(
          MEDIA_TYPE + ".main+xml",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
          "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
          "application/vnd.ms-excel.template.macroEnabled.main+xml");

  @Override
  public String id() {
    return "xlsx";
  }

  @Override
  public String format() {
    return "Excel（XLSX）";
  }

  @Override
  public Optional<Claim> claim(Submission submission) {
    return Packed.contentTypes(submission.bytes())
        .filter(types -> MAIN_PARTS.stream().anyMatch(types::contains))
        .map(types -> new Claim(MEDIA_TYPE, 100));
  }

  @Override
  public Document read(Submission submission, Limits limits) throws UnreadableException {
    Budget budget = new Budget(limits);
    budget.bytes(submission.bytes().length);
    Packed.inspect(submission.bytes(), budget);
    Remarks remarks = new Remarks();
    try (OoxmlParts parts = new OoxmlParts(submission.bytes(), budget)) {
      return BookLayout.of(XlsxBook.read(parts, remarks), remarks, budget);
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      throw SheetPart.damaged(e);
    }
  }

  @Override
  public boolean isolated() {
    return true;
  }
}
