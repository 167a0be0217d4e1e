package org.gouji.testkit.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a PDF file of pages with text and lines. Coordinates are those of the shown page, in
 * points from its lower left corner. The font has no outlines and no names but a table to Unicode:
 * Chinese characters are as wide as high, Latin ones half as wide.
 */
public final class PdfPaper implements Paper {
  public static final double WIDTH = 595;
  public static final double HEIGHT = 842;

  private final int rotation;
  private final double offset;
  private final List<StringBuilder> pages = new ArrayList<>();

  /**
   * Begins a file.
   *
   * @param rotation what each page says of its turn: 0, 90, 180 or 270
   * @param offset how far the crop box lies within the media box
   */
  public PdfPaper(int rotation, double offset) {
    this.rotation = rotation;
    this.offset = offset;
  }

  /** Begins a page. */
  @Override
  public void page() {
    pages.add(new StringBuilder("q 1 0 0 1 " + point(offset, offset) + " cm "));
    String turn =
        switch (rotation) {
          case 90 -> "0 1 -1 0 " + point(HEIGHT, 0);
          case 180 -> "-1 0 0 -1 " + point(WIDTH, HEIGHT);
          case 270 -> "0 -1 1 0 " + point(0, WIDTH);
          default -> "1 0 0 1 0 0";
        };
    raw(turn + " cm\n");
  }

  @Override
  public int pages() {
    return pages.size();
  }

  /** Adds operators to the page as they are. */
  public void raw(String operators) {
    pages.get(pages.size() - 1).append(operators);
  }

  /** Writes one line of text from a point on its base line. */
  @Override
  public void text(String text, double x, double y, double size) {
    raw(
        "BT /F1 "
            + number(size)
            + " Tf 1 0 0 1 "
            + point(x, y)
            + " Tm <"
            + hex(text)
            + "> Tj ET\n");
  }

  /** Writes text from top to bottom, the first character's top centre at a point. */
  @Override
  public void textDown(String text, double x, double y, double size) {
    raw(
        "BT /F2 "
            + number(size)
            + " Tf 1 0 0 1 "
            + point(x, y)
            + " Tm <"
            + hex(text)
            + "> Tj ET\n");
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, double width) {
    raw(number(width) + " w " + point(x1, y1) + " m " + point(x2, y2) + " l S\n");
  }

  @Override
  public void rectangle(double x, double y, double width, double height) {
    raw(point(x, y) + " " + point(width, height) + " re f\n");
  }

  /** How wide a text is in this font. */
  public static double width(String text, double size) {
    return text.chars().mapToDouble(c -> c < 127 ? size / 2 : size).sum();
  }

  private static String hex(String text) {
    StringBuilder hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
    return hex.toString();
  }

  private static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  /** The whole file. */
  public byte[] bytes() {
    List<String> objects = new ArrayList<>();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    int first = 9;
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      kids.append(first + 2 * i).append(" 0 R ");
    }
    objects.add("<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
    objects.add(font("Identity-H"));
    objects.add(font("Identity-V"));
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Made-Up"
            + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
            + " /FontDescriptor 6 0 R /DW 1000 /W [32 126 500] /CIDToGIDMap /Identity >>");
    objects.add(
        "<< /Type /FontDescriptor /FontName /Made-Up /Flags 4 /FontBBox [0 -120 1000 880]"
            + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>");
    objects.add(stream(toUnicode()));
    objects.add("<< /Font << /F1 3 0 R /F2 4 0 R >> >>");
    boolean lying = rotation % 180 != 0;
    double width = lying ? HEIGHT : WIDTH;
    double height = lying ? WIDTH : HEIGHT;
    for (int i = 0; i < pages.size(); i++) {
      objects.add(
          "<< /Type /Page /Parent 2 0 R /Resources 8 0 R /Rotate "
              + rotation
              + " /MediaBox [0 0 "
              + point(width + 2 * offset, height + 2 * offset)
              + "] /CropBox ["
              + point(offset, offset)
              + " "
              + point(width + offset, height + offset)
              + "] /Contents "
              + (first + 2 * i + 1)
              + " 0 R >>");
      objects.add(stream(pages.get(i) + "Q"));
    }
    return file(objects);
  }

  private static String font(String encoding) {
    return "<< /Type /Font /Subtype /Type0 /BaseFont /Made-Up /Encoding /"
        + encoding
        + " /DescendantFonts [5 0 R] /ToUnicode 7 0 R >>";
  }

  private static String toUnicode() {
    StringBuilder map =
        new StringBuilder(
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def"
                + " /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
    for (int high = 0; high < 256; high++) {
      map.append(
          String.format(
              Locale.ROOT,
              "1 beginbfrange <%02X00> <%02XFF> <%02X00> endbfrange\n",
              high,
              high,
              high));
    }
    return map.append("endcmap end end").toString();
  }

  private static String stream(String content) {
    return "<< /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
  }

  /** A file of objects numbered from 1, the first of them the catalog. */
  public static byte[] file(List<String> objects) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    ascii(out, "%PDF-1.7\n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      ascii(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    int start = out.size();
    ascii(out, "xref\n0 " + (objects.size() + 1) + "\n" + table);
    ascii(out, "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\n");
    ascii(out, "startxref\n" + start + "\n%%EOF\n");
    return out.toByteArray();
  }

  private static void ascii(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
