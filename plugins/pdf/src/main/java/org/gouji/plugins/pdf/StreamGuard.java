package org.gouji.plugins.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.reader.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a stream once, counting and keeping nothing, before the parser unpacks it into memory
 * without asking how big it gets.
 */
final class StreamGuard {

  /** No page's content and no font of a report comes near it. */
  private static final long MOST = 48L << 20;

  /** Packed so small, no filter can blow it up beyond what memory has room for. */
  private static final long HARMLESS = 16L << 10;

  private static final int DEEPEST = 8;

  private final Budget budget;
  private final Set<COSBase> checked = Collections.newSetFromMap(new IdentityHashMap<>());

  StreamGuard(Budget budget) {
    this.budget = budget;
  }

  /** Checks a stream, or all streams of an array. */
  void stream(@Nullable COSBase base) throws UnreadableException {
    COSBase actual = resolved(base);
    if (actual instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (resolved(array.get(i)) instanceof COSStream part) {
          unpack(part);
        }
      }
    } else if (actual instanceof COSStream stream) {
      unpack(stream);
    }
  }

  /** Checks all streams that make up a font. */
  void font(@Nullable COSBase base) throws UnreadableException {
    font(base, 0);
  }

  private void font(@Nullable COSBase base, int depth) throws UnreadableException {
    COSBase actual = resolved(base);
    if (depth > DEEPEST) {
      return;
    }
    if (actual instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        font(array.get(i), depth + 1);
      }
    } else if (actual instanceof COSDictionary dictionary && checked.add(dictionary)) {
      if (dictionary instanceof COSStream stream) {
        checked.remove(stream);
        unpack(stream);
      }
      for (COSName key : new ArrayList<>(dictionary.keySet())) {
        if (!key.equals(COSName.PARENT) && !key.equals(COSName.RESOURCES)) {
          font(dictionary.getItem(key), depth + 1);
        }
      }
    }
  }

  private static @Nullable COSBase resolved(@Nullable COSBase base) {
    return base instanceof COSObject reference ? reference.getObject() : base;
  }

  private void unpack(COSStream stream) throws UnreadableException {
    if (!checked.add(stream)) {
      return;
    }
    List<COSName> filters = filters(stream);
    if (filters.isEmpty() || (filters.size() == 1 && stream.getLength() <= HARMLESS)) {
      return;
    }
    try {
      byte[] between = new byte[0];
      for (int i = 0; i < filters.size(); i++) {
        boolean last = i == filters.size() - 1;
        Bounded out = new Bounded(!last);
        try (InputStream in =
            i == 0 ? stream.createRawInputStream() : new ByteArrayInputStream(between)) {
          FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
        }
        between = out.kept();
      }
    } catch (Stop stop) {
      throw stop.why();
    } catch (IOException damaged) {
      // Whoever reads the stream meets the same damage and decides what it means.
      return;
    }
  }

  private static List<COSName> filters(COSStream stream) {
    List<COSName> filters = new ArrayList<>();
    COSBase base = stream.getFilters();
    if (base instanceof COSName name) {
      filters.add(name);
    } else if (base instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (resolved(array.get(i)) instanceof COSName name && !filters.contains(name)) {
          filters.add(name);
        }
      }
    }
    return filters;
  }

  /** Takes bytes up to the limit and keeps them only if asked to. */
  private final class Bounded extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
    private final boolean keeps;
    private long count;

    Bounded(boolean keeps) {
      this.keeps = keeps;
    }

    byte[] kept() {
      return kept.toByteArray();
    }

    @Override
    public void write(int b) {
      count(1);
      if (keeps) {
        kept.write(b);
      }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count(length);
      if (keeps) {
        kept.write(bytes, offset, length);
      }
    }

    private void count(int more) {
      count += more;
      try {
        budget.time();
        if (count > MOST) {
          throw new UnreadableException(
              Unreadable.LIMIT,
              "PDF 中有内容解开后超过上限 " + (MOST >> 20) + " MB，疑为异常文件，未读取。请用办公软件重新导出 PDF 后提交。");
        }
      } catch (UnreadableException passed) {
        throw new Stop(passed);
      }
    }
  }
}
