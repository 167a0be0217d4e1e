package org.gouji.plugins.office.workbook;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;

/**
 * Counts the cells of an XLS workbook before POI makes objects of them: two bytes are enough for an
 * empty one, of which POI keeps a hundred.
 */
final class Records {
  private static final int BLANKS = 0x00BE;
  private static final int NUMBERS = 0x00BD;
  private static final int HEADER = 4;

  /** So many cells, empty ones too, a file may have for each slot that a table may have. */
  private static final int CELLS_A_SLOT = 5;

  private Records() {}

  static void count(POIFSFileSystem files, Budget budget) throws IOException, UnreadableException {
    DirectoryEntry root = files.getRoot();
    DocumentEntry stream = (DocumentEntry) root.getEntryCaseInsensitive("Workbook");
    try (DataInputStream in = new DataInputStream(new DocumentInputStream(stream))) {
      long cells = 0;
      while (in.available() >= HEADER) {
        int kind = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        int length = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
        cells += kind == BLANKS ? length / 2 : kind == NUMBERS ? length / 6 : 1;
        budget.slots(cells / CELLS_A_SLOT);
        if (in.skipBytes(length) < length) {
          return;
        }
      }
    } catch (EOFException shorter) {
      return; // POI says what is wrong with it.
    }
  }
}
