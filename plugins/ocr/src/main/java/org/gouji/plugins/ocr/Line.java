package org.gouji.plugins.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pieces of ink that make a line of text.
 *
 * @param blobs from left to right
 */
record Line(Patch box, List<Blob> blobs) {

  /** Ink is drawn with so many pixels around it, which hold the soft edges of its strokes. */
  private static final int EDGE = 2;

  /** Rows of ink nearer than this, in points, belong to one line. */
  private static final double SAME = 0.5;

  /** A line that is lower than this part of the common height is a part of a character. */
  private static final double PART = 0.55;

  Line {
    blobs = blobs.stream().sorted(Comparator.comparingInt(blob -> blob.box().left())).toList();
  }

  /**
   * Lines from top to bottom.
   *
   * @param scale pixels a point
   * @param common height of a line of characters, in pixels; 0 if not known
   */
  static List<Line> of(List<Blob> blobs, double scale, double common) {
    List<Blob> sorted = new ArrayList<>(blobs);
    sorted.sort(Comparator.comparingInt(blob -> blob.box().top()));
    List<Line> lines = new ArrayList<>();
    List<Blob> open = new ArrayList<>();
    int bottom = 0;
    for (Blob blob : sorted) {
      if (!open.isEmpty() && blob.box().top() - bottom > SAME * scale) {
        add(lines, open, common);
        open.clear();
      }
      bottom = open.isEmpty() ? blob.box().bottom() : Math.max(bottom, blob.box().bottom());
      open.add(blob);
    }
    if (!open.isEmpty()) {
      add(lines, open, common);
    }
    return lines;
  }

  /** Adds a line, joined with the one above if both are but parts of one as high as a character. */
  private static void add(List<Line> lines, List<Blob> blobs, double common) {
    Patch box = blobs.stream().map(Blob::box).reduce(Patch::with).orElseThrow();
    Line line = new Line(box, blobs);
    if (!lines.isEmpty()) {
      Line above = lines.get(lines.size() - 1);
      Patch both = above.box().with(box);
      boolean part = Math.min(above.box().height(), box.height()) < PART * common;
      if (part && both.height() <= 1.15 * common) {
        List<Blob> all = new ArrayList<>(above.blobs());
        all.addAll(blobs);
        lines.set(lines.size() - 1, new Line(both, all));
        return;
      }
    }
    lines.add(line);
  }

  /** The line alone as a picture, in the shades of the page: all else is white. */
  Raster picture(Raster page) {
    Raster picture = Raster.blank(box.width() + 2 * EDGE, box.height() + 2 * EDGE);
    for (Blob blob : blobs) {
      for (int pixel : blob.pixels()) {
        int x = pixel % page.width();
        int y = pixel / page.width();
        for (int dy = -EDGE; dy <= EDGE; dy++) {
          for (int dx = -EDGE; dx <= EDGE; dx++) {
            int at = (y + dy - box.top() + EDGE) * picture.width() + x + dx - box.left() + EDGE;
            picture.grey()[at] = (byte) page.at(x + dx, y + dy);
          }
        }
      }
    }
    return picture;
  }

  /** The line alone in black and white. */
  Raster print(int pageWidth) {
    Raster picture = Raster.blank(box.width(), box.height());
    for (Blob blob : blobs) {
      for (int pixel : blob.pixels()) {
        int x = pixel % pageWidth - box.left();
        int y = pixel / pageWidth - box.top();
        picture.grey()[y * picture.width() + x] = 0;
      }
    }
    return picture;
  }

  /** Groups of blobs that stand over one another, such as the parts of a character. */
  List<Patch> columns() {
    List<Patch> columns = new ArrayList<>();
    for (Blob blob : blobs) {
      int last = columns.size() - 1;
      if (last >= 0 && blob.box().left() < columns.get(last).right()) {
        columns.set(last, columns.get(last).with(blob.box()));
      } else {
        columns.add(blob.box());
      }
    }
    return columns;
  }
}
