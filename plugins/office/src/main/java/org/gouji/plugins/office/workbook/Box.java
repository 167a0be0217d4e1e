package org.gouji.plugins.office.workbook;

import org.gouji.document.Place;

/**
 * A cell that shows something, merged ones as one, in the rows and columns that are not hidden:
 * counted from 0 without the hidden ones, bottom and right belong to it.
 */
record Box(int top, int left, int bottom, int right, Shown shown, Place.SheetPlace place) {

  boolean covers(int row) {
    return top <= row && row <= bottom;
  }

  int height() {
    return bottom - top + 1;
  }
}
