package org.gouji.plugins.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * The ink within a cell.
 *
 * @param blobs pieces of characters
 * @param doubtful whether there is ink that may or may not belong to a character: what looks like a
 *     number, or like nothing, cannot be relied on then
 */
record CellInk(List<Blob> blobs, boolean doubtful) {

  /** From the middle of a ruling line to where its cell begins, in points. */
  private static final double INSET = 1;

  /** Smaller ink is grain of the paper, in points. */
  static final double SPECK = 0.5;

  /** What a ruling line leaves along the side of a cell is no thicker. */
  private static final double RESIDUE = 1.1;

  /** And is either short, or as long as the side but for this part. */
  private static final double SHORT_RESIDUE = 2;

  private static final double SIDE = 0.75;

  /** Fainter ink than this height, in points, is grain too. */
  private static final double FAINT = 3;

  CellInk {
    blobs = List.copyOf(blobs);
  }

  boolean isEmpty() {
    return blobs.isEmpty() && !doubtful;
  }

  /**
   * Looks into a cell.
   *
   * @param faint the same page with all that is a little darker than its surroundings
   */
  static CellInk of(Ink ink, Ink faint, org.gouji.page.Box box, double scale) {
    Patch patch = Patch.of(box, INSET, scale);
    List<Blob> blobs = new ArrayList<>();
    boolean doubtful = false;
    for (Blob blob : Blob.in(ink, patch)) {
      if (Math.max(blob.box().width(), blob.box().height()) <= SPECK * scale) {
        continue;
      }
      if (touches(blob.box(), patch)) {
        boolean residue = isResidue(blob.box(), patch, scale);
        doubtful |= !residue;
        if (residue) {
          continue;
        }
      }
      blobs.add(blob);
    }
    if (blobs.isEmpty() && !doubtful) {
      Patch inner = Patch.of(box, INSET + RESIDUE, scale);
      doubtful =
          Blob.in(faint, inner).stream().anyMatch(blob -> blob.box().height() > FAINT * scale);
    }
    return new CellInk(blobs, doubtful);
  }

  private static boolean touches(Patch blob, Patch cell) {
    return blob.left() <= cell.left()
        || blob.top() <= cell.top()
        || blob.right() >= cell.right()
        || blob.bottom() >= cell.bottom();
  }

  private static boolean isResidue(Patch blob, Patch cell, double scale) {
    boolean upright = blob.left() <= cell.left() || blob.right() >= cell.right();
    boolean level = blob.top() <= cell.top() || blob.bottom() >= cell.bottom();
    return (upright && thin(blob.width(), blob.height(), cell.height(), scale))
        || (level && thin(blob.height(), blob.width(), cell.width(), scale));
  }

  private static boolean thin(int thick, int length, int side, double scale) {
    return thick <= RESIDUE * scale && (length <= SHORT_RESIDUE * scale || length >= SIDE * side);
  }
}
