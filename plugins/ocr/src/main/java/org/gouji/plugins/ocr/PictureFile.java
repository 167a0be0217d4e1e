package org.gouji.plugins.ocr;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.page.Box;
import org.gouji.page.PagePicture;
import org.gouji.reader.Budget;

/**
 * A picture file, page by page. How large a page is stands in its header and is looked at first.
 */
final class PictureFile {

  /** An A4 page at 600 dots an inch. */
  private static final long MOST_PIXELS = 40_000_000;

  /** Of a larger page only every so many pixels are taken. */
  private static final long ENOUGH_PIXELS = 16_000_000;

  private static final double A4_WIDTH = 595;
  private static final double A4_HEIGHT = 842;
  private static final String AGAIN = "请重新扫描或导出后提交，或提交原 Word 文件、由办公软件直接导出的 PDF。";

  /**
   * A kind of picture.
   *
   * @param beginning its first bytes, in hex
   */
  record Kind(String beginning, String format, String mediaType) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind("89504e470d0a1a0a", "png", "image/png"),
          new Kind("ffd8ff", "jpeg", "image/jpeg"),
          new Kind("49492a00", "tiff", "image/tiff"),
          new Kind("4d4d002a", "tiff", "image/tiff"));

  private final byte[] bytes;
  private final Kind kind;

  PictureFile(byte[] bytes, Kind kind) {
    this.bytes = bytes;
    this.kind = kind;
  }

  static Optional<Kind> kind(byte[] bytes) {
    return KINDS.stream().filter(kind -> begins(bytes, kind.beginning())).findFirst();
  }

  private static boolean begins(byte[] bytes, String beginning) {
    int length = beginning.length() / 2;
    return bytes.length >= length && HexFormat.of().formatHex(bytes, 0, length).equals(beginning);
  }

  /** How many pages it has, as many as allowed. */
  int pages(Budget budget) throws UnreadableException {
    if (!kind.format().equals("tiff")) {
      return 1;
    }
    int pages = TiffPages.count(bytes, budget);
    if (pages == 0) {
      throw damaged(null);
    }
    return pages;
  }

  /** A page, from 1. */
  PagePicture page(int number) throws UnreadableException {
    Raster raster = decode(number);
    double wide = raster.width() <= raster.height() ? A4_WIDTH : A4_HEIGHT;
    Box shown = new Box(0, 0, wide, wide * raster.height() / raster.width());
    return new PagePicture(number, shown, raster.width(), raster.height(), raster.grey());
  }

  private Raster decode(int number) throws UnreadableException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, false, true);
      long pixels = (long) reader.getWidth(number - 1) * reader.getHeight(number - 1);
      if (pixels > MOST_PIXELS) {
        throw new UnreadableException(
            Unreadable.LIMIT,
            "图片第 "
                + number
                + " 页有 "
                + pixels
                + " 个像素，超过上限 "
                + MOST_PIXELS
                + " 个，未读取。请以不高于 600 dpi 的精度重新扫描后提交。");
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int step = (int) Math.ceil(Math.sqrt((double) pixels / ENOUGH_PIXELS));
      param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
      return grey(reader.read(number - 1, param));
    } catch (IOException | RuntimeException broken) {
      throw damaged(broken);
    } finally {
      reader.dispose();
    }
  }

  private static UnreadableException damaged(@org.jspecify.annotations.Nullable Throwable cause) {
    String message = "图片文件已损坏或不合格式，无法读取。" + AGAIN;
    return cause == null
        ? new UnreadableException(Unreadable.DAMAGED, message)
        : new UnreadableException(Unreadable.DAMAGED, message, cause);
  }

  /** Whether its pixels are shades, with no colour, table or transparency beside them. */
  private static boolean isGrey(BufferedImage image) {
    return image.getRaster().getNumBands() == 1
        && !(image.getColorModel() instanceof IndexColorModel)
        && image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
  }

  /** The shades as they are: Java would lighten them on the way to colours. */
  private static Raster samples(BufferedImage image, byte[] grey) {
    int most = (1 << Math.min(16, image.getColorModel().getComponentSize(0))) - 1;
    int width = image.getWidth();
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getSamples(0, y, width, 1, 0, row);
      for (int x = 0; x < width; x++) {
        grey[y * width + x] = (byte) (row[x] * Raster.WHITE / most);
      }
    }
    return new Raster(width, image.getHeight(), grey);
  }

  /** Shades of grey; what is transparent lies on white paper. */
  private static Raster grey(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] grey = new byte[width * height];
    if (isGrey(image)) {
      return samples(image, grey);
    }
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int alpha = row[x] >>> 24;
        int light =
            (299 * (row[x] >> 16 & 0xFF) + 587 * (row[x] >> 8 & 0xFF) + 114 * (row[x] & 0xFF))
                / 1000;
        grey[y * width + x] = (byte) ((light * alpha + Raster.WHITE * (255 - alpha)) / 255);
      }
    }
    return new Raster(width, height, grey);
  }
}
