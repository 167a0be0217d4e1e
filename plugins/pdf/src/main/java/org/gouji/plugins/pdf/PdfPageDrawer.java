package org.gouji.plugins.pdf;

import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.PageDrawer;
import org.pf4j.Extension;

/** Draws pages of PDF files for the verdict page. */
@Extension
public final class PdfPageDrawer implements PageDrawer {
  private static final int DPI = 96;

  @Override
  public boolean draws(String mediaType) {
    return mediaType.equals("application/pdf");
  }

  @Override
  public byte[] draw(Submission submission, int page, Limits limits) throws UnreadableException {
    return new PagePicture(limits).png(submission.bytes(), page, DPI);
  }
}
