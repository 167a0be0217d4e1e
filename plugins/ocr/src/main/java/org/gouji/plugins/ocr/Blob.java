package org.gouji.plugins.ocr;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A piece of ink that hangs together.
 *
 * @param pixels its dark pixels, as row times the picture's width plus column
 */
@SuppressWarnings("ArrayRecordComponent")
record Blob(Patch box, int[] pixels) {

  /** The pieces of ink within a part of a picture, what lies outside cut off. */
  static List<Blob> in(Ink ink, Patch patch) {
    List<Blob> blobs = new ArrayList<>();
    boolean[] seen = new boolean[Math.max(0, patch.width()) * Math.max(0, patch.height())];
    for (int y = patch.top(); y < patch.bottom(); y++) {
      for (int x = patch.left(); x < patch.right(); x++) {
        if (fresh(ink, patch, seen, x, y)) {
          blobs.add(from(ink, patch, seen, x, y));
        }
      }
    }
    return blobs;
  }

  private static boolean fresh(Ink ink, Patch patch, boolean[] seen, int x, int y) {
    return ink.at(x, y) && !seen[(y - patch.top()) * patch.width() + x - patch.left()];
  }

  private static Blob from(Ink ink, Patch patch, boolean[] seen, int fromX, int fromY) {
    Deque<Integer> open = new ArrayDeque<>();
    List<Integer> pixels = new ArrayList<>();
    Patch box = new Patch(fromX, fromY, fromX + 1, fromY + 1);
    seen[(fromY - patch.top()) * patch.width() + fromX - patch.left()] = true;
    open.push(fromY * ink.width + fromX);
    while (!open.isEmpty()) {
      int pixel = open.pop();
      pixels.add(pixel);
      int x = pixel % ink.width;
      int y = pixel / ink.width;
      box = box.with(new Patch(x, y, x + 1, y + 1));
      for (int ny = Math.max(patch.top(), y - 1); ny <= Math.min(patch.bottom() - 1, y + 1); ny++) {
        for (int nx = Math.max(patch.left(), x - 1);
            nx <= Math.min(patch.right() - 1, x + 1);
            nx++) {
          if (fresh(ink, patch, seen, nx, ny)) {
            seen[(ny - patch.top()) * patch.width() + nx - patch.left()] = true;
            open.push(ny * ink.width + nx);
          }
        }
      }
    }
    return new Blob(box, pixels.stream().mapToInt(Integer::intValue).toArray());
  }

  /** How many white islands lie within it, pinholes left out. */
  int holes(int pictureWidth) {
    int width = box.width() + 2;
    int height = box.height() + 2;
    boolean[] taken = new boolean[width * height];
    for (int pixel : pixels) {
      int x = pixel % pictureWidth - box.left() + 1;
      int y = pixel / pictureWidth - box.top() + 1;
      taken[y * width + x] = true;
    }
    int least = Math.max(2, box.height() * box.height() / 150);
    flood(taken, width, 0);
    int holes = 0;
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && flood(taken, width, i) >= least) {
        holes++;
      }
    }
    return holes;
  }

  /** Takes the white pixels that hang together with one; answers how many. */
  private static int flood(boolean[] taken, int width, int from) {
    Deque<Integer> open = new ArrayDeque<>();
    open.push(from);
    taken[from] = true;
    int count = 0;
    while (!open.isEmpty()) {
      int at = open.pop();
      count++;
      int x = at % width;
      int[] beside = {
        x > 0 ? at - 1 : -1, x < width - 1 ? at + 1 : -1, at - width, at + width,
      };
      for (int next : beside) {
        if (next >= 0 && next < taken.length && !taken[next]) {
          taken[next] = true;
          open.push(next);
        }
      }
    }
    return count;
  }
}
