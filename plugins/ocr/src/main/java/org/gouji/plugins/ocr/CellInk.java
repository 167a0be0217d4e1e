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
    Patch patch = within(ink, Patch.of(box, INSET, scale), (int) Math.round(RESIDUE * scale));
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

  /** A cell without the rows and columns at its sides that its lines, if they are thick, fill. */
  private static Patch within(Ink ink, Patch cell, int reach) {
    int left = cell.left();
    int right = cell.right();
    int top = cell.top();
    int bottom = cell.bottom();
    for (int i = 0; i < reach; i++) {
      int x = cell.left() + i;
      int fromRight = cell.right() - 1 - i;
      int y = cell.top() + i;
      int fromBottom = cell.bottom() - 1 - i;
      left = isFilled(ink, new Patch(x, cell.top(), x + 1, cell.bottom())) ? x + 1 : left;
      right =
          isFilled(ink, new Patch(fromRight, cell.top(), fromRight + 1, cell.bottom()))
              ? fromRight
              : right;
      top = isFilled(ink, new Patch(cell.left(), y, cell.right(), y + 1)) ? y + 1 : top;
      bottom =
          isFilled(ink, new Patch(cell.left(), fromBottom, cell.right(), fromBottom + 1))
              ? fromBottom
              : bottom;
    }
    return new Patch(left, top, right, bottom);
  }

  private static boolean isFilled(Ink ink, Patch line) {
    int dark = 0;
    for (int y = line.top(); y < line.bottom(); y++) {
      for (int x = line.left(); x < line.right(); x++) {
        dark += ink.at(x, y) ? 1 : 0;
      }
    }
    return dark >= SIDE * Math.max(line.width(), line.height());
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
