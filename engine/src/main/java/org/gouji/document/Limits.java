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
 */
public record Limits(
    long bytes, int characters, int blocks, int tables, int slots, int depth, long millis) {

  /** What the service and the command line use unless configured otherwise. */
  public static final Limits DEFAULT =
      new Limits(20L << 20, 2_000_000, 100_000, 200, 200_000, 512, 30_000);
}
