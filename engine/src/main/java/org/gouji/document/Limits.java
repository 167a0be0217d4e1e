package org.gouji.document;

/**
 * Bounds on what a reader may take in; each reader enforces them itself.
 *
 * @param bytes size of the file
 * @param characters characters after decoding, over the whole document
 * @param blocks blocks of a document
 * @param tables tables of a document
 * @param slots grid slots of one table
 * @param depth nesting of elements
 * @param millis wall clock for reading and recognising, in milliseconds
 * @param packed of a file that packs others (DOCX, XLSX, ZIP)
 * @param paged of a file that has pages (PDF)
 */
public record Limits(
    long bytes,
    int characters,
    int blocks,
    int tables,
    int slots,
    int depth,
    long millis,
    Packed packed,
    Paged paged) {

  /**
   * Bounds on what is unpacked.
   *
   * @param entries files inside
   * @param bytes size of all of them, unpacked
   * @param ratio times that one of them may grow by unpacking, once it is above a megabyte
   */
  public record Packed(int entries, long bytes, int ratio) {}

  /**
   * Bounds on what is drawn.
   *
   * @param pages pages
   * @param glyphs characters drawn on all of them, the doubled ones too
   * @param strokes lines and rectangles drawn on all of them
   * @param pictureMillis more wall clock for a document whose pages are pictures, in milliseconds
   */
  public record Paged(int pages, int glyphs, int strokes, long pictureMillis) {}

  /** What the service and the command line use unless configured otherwise. */
  public static final Limits DEFAULT =
      new Limits(
          20L << 20,
          2_000_000,
          100_000,
          200,
          200_000,
          512,
          30_000,
          new Packed(2_000, 200L << 20, 200),
          new Paged(300, 1_000_000, 1_000_000, 60_000));

  /** The wall clock that no document may pass, whatever stands on its pages. */
  public long longest() {
    return millis + paged.pictureMillis();
  }

  /** The same but for the size of the file. */
  public Limits withBytes(long most) {
    return new Limits(most, characters, blocks, tables, slots, depth, millis, packed, paged);
  }

  /** The same but for the wall clock. */
  public Limits withMillis(long most) {
    return new Limits(bytes, characters, blocks, tables, slots, depth, most, packed, paged);
  }
}
