package org.gouji.plugins.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.plugin.Exporter;
import org.gouji.plugin.Showing;
import org.gouji.verdict.Checked;
import org.pf4j.Extension;

/**
 * A workbook with two lists: what was found, one row a finding, and the files with their verdicts,
 * so that a file without a finding is in it too.
 */
@Extension
public final class SheetExporter implements Exporter {

  @Override
  public String format() {
    return "xlsx";
  }

  @Override
  public Optional<String> mediaType() {
    return Optional.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  @Override
  public boolean isText() {
    return false;
  }

  @Override
  public Export open(OutputStream out, Showing showing) {
    return new Lists(out, showing);
  }

  private static final class Lists implements Export {
    private final OutputStream out;
    private final Showing showing;
    private final SheetList findings = new SheetList("问题", Columns.FINDINGS);
    private final SheetList files = new SheetList("文件", Columns.FILES);

    Lists(OutputStream out, Showing showing) {
      this.out = out;
      this.showing = showing;
    }

    @Override
    public void add(Checked checked) {
      files.add(Columns.file(checked.verdict()));
      Columns.findings(checked.verdict(), showing.outcomes()).forEach(findings::add);
    }

    @Override
    public void close() throws IOException {
      List<Sheet> sheets = new ArrayList<>(findings.sheets());
      sheets.addAll(files.sheets());
      Workbook.write(sheets, out);
      out.flush();
    }
  }
}
