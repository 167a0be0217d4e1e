package org.gouji.plugins.office.word;

import java.util.List;
import org.gouji.document.Block;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;

/** Refuses a document without a word in it. */
final class Emptiness {
  private Emptiness() {}

  /** Refuses blocks of which none shows text; what was not read may still be the report. */
  static void refuse(List<Block> blocks, Notes notes) throws UnreadableException {
    if (!notes.complete()) {
      return;
    }
    if (blocks.isEmpty()) {
      throw new UnreadableException(
          Unreadable.EMPTY,
          notes.anyHidden() ? "文件的文字全部设为隐藏，没有可见内容。请取消隐藏后重新提交。" : "文件是空的，没有任何内容。请选择正确的文件后重新提交。");
    }
    if (blocks.stream().noneMatch(Emptiness::showsText)) {
      throw new UnreadableException(
          Unreadable.SCAN, "文件中只有图片，没有文字，可能是扫描件。请提交由文字录入的 Word 文件，或能复制文字的 PDF、网页文件。");
    }
  }

  private static boolean showsText(Block block) {
    if (block instanceof Block.Grid grid) {
      return grid.rows().stream()
          .flatMap(row -> row.stream())
          .anyMatch(slot -> slot.isPresent() && !slot.get().text().isEmpty());
    }
    return !(block instanceof Block.Picture);
  }
}
