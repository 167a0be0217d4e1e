package org.gouji.plugins.office.word;

import java.util.HashSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** Carries over the lists of an old binary document. */
final class DocLists {
  /** Greater numbers of lists say that there is none. */
  static final int MOST = 0x7FF;

  private static final int BULLET = 23;
  private static final int NONE = 255;

  /** Names in the newer standard of the number formats, by their numbers in the old one. */
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(0, "decimal"),
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(10, "ideographDigital"),
          Map.entry(11, "japaneseCounting"),
          Map.entry(14, "decimalFullWidth"),
          Map.entry(15, "decimalHalfWidth"),
          Map.entry(17, "japaneseDigitalTenThousand"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(19, "decimalFullWidth2"),
          Map.entry(22, "decimalZero"),
          Map.entry(BULLET, "bullet"),
          Map.entry(26, "decimalEnclosedFullstop"),
          Map.entry(27, "decimalEnclosedParen"),
          Map.entry(28, "decimalEnclosedCircleChinese"),
          Map.entry(29, "ideographEnclosedCircle"),
          Map.entry(30, "ideographTraditional"),
          Map.entry(31, "ideographZodiac"),
          Map.entry(33, "taiwaneseCounting"),
          Map.entry(35, "taiwaneseCountingThousand"),
          Map.entry(36, "taiwaneseDigital"),
          Map.entry(37, "chineseCounting"),
          Map.entry(38, "chineseLegalSimplified"),
          Map.entry(39, "chineseCountingThousand"),
          Map.entry(NONE, "none"));

  private final ListTables tables;
  private final Set<Integer> definitions = new HashSet<>();
  private final Element numbering = DocTree.element("w:numbering");

  private DocLists(ListTables tables) {
    this.tables = tables;
  }

  /** Those of a document's lists whose numbers are asked for, as {@code w:numbering}. */
  static Element of(@Nullable ListTables tables, Set<Integer> numbers) {
    if (tables == null) {
      return DocTree.element("w:numbering");
    }
    DocLists lists = new DocLists(tables);
    numbers.forEach(lists::add);
    return lists.numbering;
  }

  private void add(int number) {
    try {
      LFO list = tables.getLfo(number);
      ListData definition = tables.getListData(list.getLsid());
      if (definition == null) {
        return;
      }
      if (definitions.add(list.getLsid())) {
        numbering.add(definition(definition));
      }
      numbering.add(list(number, list));
    } catch (NoSuchElementException noSuchList) {
      // A paragraph of a list that the file does not have is shown without a number.
    }
  }

  private static Element definition(ListData data) {
    Element made =
        new Element(
            "w:abstractNum", new String[] {"w:abstractNumId", Integer.toString(data.getLsid())});
    for (int i = 0; i < data.numLevels(); i++) {
      made.add(level(i, data.getLevel(i + 1)));
    }
    return made;
  }

  private Element list(int number, LFO list) {
    Element made = new Element("w:num", new String[] {"w:numId", Integer.toString(number)});
    made.add(DocTree.element("w:abstractNumId", Integer.toString(list.getLsid())));
    for (ListFormatOverrideLevel override : tables.getLfoData(number).getRgLfoLvl()) {
      if (override == null) {
        continue;
      }
      int at = override.getLevelNum();
      Element changed = new Element("w:lvlOverride", new String[] {"w:ilvl", Integer.toString(at)});
      if (override.isStartAt()) {
        changed.add(DocTree.element("w:startOverride", Integer.toString(override.getIStartAt())));
      }
      if (override.isFormatting() && override.getLevel() != null) {
        changed.add(level(at, override.getLevel()));
      }
      made.add(changed);
    }
    return made;
  }

  private static Element level(int at, ListLevel level) {
    Element made = new Element("w:lvl", new String[] {"w:ilvl", Integer.toString(at)});
    made.add(DocTree.element("w:start", Integer.toString(level.getStartAt())));
    int format = level.getNumberFormat();
    made.add(DocTree.element("w:numFmt", FORMATS.getOrDefault(format, "nfc" + format)));
    made.add(DocTree.element("w:lvlText", pattern(level.getNumberText())));
    made.add(DocTree.element("w:isLgl", level.isLegalNumbering() ? "1" : "0"));
    return made;
  }

  /** In the old form the characters 0 to 8 stand where the numbers of the levels go. */
  private static String pattern(@Nullable String text) {
    StringBuilder out = new StringBuilder();
    for (char c : (text == null ? "" : text).toCharArray()) {
      if (c < Numbering.LEVELS) {
        out.append('%').append(c + 1);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
