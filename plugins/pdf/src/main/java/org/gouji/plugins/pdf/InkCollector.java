package org.gouji.plugins.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.page.Box;
import org.gouji.reader.Budget;
import org.jspecify.annotations.Nullable;

/**
 * Runs the drawing operators of one page and keeps what they draw, in the coordinates of the page
 * as it is shown. Pictures and colours are never decoded.
 */
final class InkCollector extends PDFGraphicsStreamEngine {
  private static final int MOST_OPERATORS = 3_000_000;
  private static final int DEEPEST_FORM = 40;

  /** Text turned by another angle than a right one is a watermark. */
  private static final double STRAIGHT = 0.05;

  /** Operators that choose colours or shade, and those that draw what is handled here. */
  private static final Set<String> SKIPPED =
      Set.of("CS", "cs", "SC", "sc", "SCN", "scn", "G", "g", "RG", "rg", "K", "k", "sh", "ri", "i");

  private static final Set<String> TEXT_OPERATORS = Set.of("Tj", "TJ", "'", "\"", "Tf", "Do");

  /** Annotations that are no part of the page's text. */
  private static final Set<String> UNSEEN_ANNOTATIONS =
      Set.of("Popup", "Link", "Text", "Sound", "Movie", "FileAttachment", "Screen", "TrapNet");

  private final PDPage page;
  private final Budget budget;
  private final StreamGuard guard;
  private final PageFrame frame;
  private final PathInk path;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Box> pictures = new ArrayList<>();
  private int operators;
  private int forms;
  private int run;
  private boolean whole = true;

  InkCollector(PDPage page, PageFrame frame, Budget budget, StreamGuard guard) {
    super(page);
    this.page = page;
    this.budget = budget;
    this.guard = guard;
    this.frame = frame;
    this.path = new PathInk(frame, budget);
  }

  /** All that is drawn on the page of that number, annotations that are seen included. */
  PageInk collect(int number) throws IOException, UnreadableException {
    try {
      guard.stream(page.getCOSObject().getDictionaryObject(COSName.CONTENTS));
      processPage(page);
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (!annotation.isHidden()
            && !annotation.isNoView()
            && !UNSEEN_ANNOTATIONS.contains(String.valueOf(annotation.getSubtype()))) {
          showAnnotation(annotation);
        }
      }
    } catch (Stop stop) {
      throw stop.why();
    }
    return new PageInk(number, frame.shown(), glyphs, path.rulings(), pictures, whole);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    String name = operator.getName();
    count();
    if (SKIPPED.contains(name)) {
      return;
    }
    switch (name) {
      case OperatorName.DRAW_OBJECT -> draw(operator, operands);
      case OperatorName.BEGIN_INLINE_IMAGE -> picture();
      case OperatorName.SET_FONT_AND_SIZE -> {
        guardFont(operands);
        super.processOperator(operator, operands);
      }
      default -> super.processOperator(operator, operands);
    }
  }

  private void count() {
    operators++;
    try {
      budget.time();
      if (operators > MOST_OPERATORS) {
        throw new UnreadableException(
            Unreadable.LIMIT,
            "PDF 的一页有超过上限 " + MOST_OPERATORS + " 条的绘制指令，疑为异常文件，未读取。请用办公软件重新导出 PDF 后提交。");
      }
    } catch (UnreadableException passed) {
      throw new Stop(passed);
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    whole &= !TEXT_OPERATORS.contains(operator.getName());
    super.operatorException(operator, operands, e);
  }

  private void guardFont(List<COSBase> operands) {
    if (!operands.isEmpty() && operands.get(0) instanceof COSName name && getResources() != null) {
      COSDictionary fonts = getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      COSDictionary font = fonts == null ? null : fonts.getCOSDictionary(name);
      whole &= font != null;
      try {
        guard.font(font);
      } catch (UnreadableException passed) {
        throw new Stop(passed);
      }
    }
  }

  /** Draws a form; of a picture only its place is kept. */
  private void draw(Operator operator, List<COSBase> operands) throws IOException {
    @Nullable COSStream object = object(operands);
    if (object == null) {
      whole = false;
    } else if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
      picture();
    } else {
      forms++;
      try {
        if (forms > DEEPEST_FORM) {
          throw new UnreadableException(
              Unreadable.LIMIT,
              "PDF 内部嵌套超过上限 " + DEEPEST_FORM + " 层，疑为异常文件，未读取。请用办公软件重新导出 PDF 后提交。");
        }
        guard.stream(object);
        super.processOperator(operator, operands);
      } catch (UnreadableException passed) {
        throw new Stop(passed);
      } finally {
        forms--;
      }
    }
  }

  private @Nullable COSStream object(List<COSBase> operands) {
    if (operands.isEmpty()
        || !(operands.get(0) instanceof COSName name)
        || getResources() == null) {
      return null;
    }
    COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
    return objects == null ? null : objects.getCOSStream(name);
  }

  private void picture() {
    Matrix unit = getGraphicsState().getCurrentTransformationMatrix();
    Box box = frame.box(unit.createAffineTransform(), 0, 0, 1, 1);
    if (!path.thin(box)) {
      pictures.add(box);
    }
  }

  @Override
  public void showTextString(byte[] string) throws IOException {
    run++;
    super.showTextString(string);
  }

  @Override
  public void showTextStrings(org.apache.pdfbox.cos.COSArray array) throws IOException {
    run++;
    super.showTextStrings(array);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    try {
      budget.glyph();
    } catch (UnreadableException passed) {
      throw new Stop(passed);
    }
    double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
    AffineTransform toPage = frame.from(matrix.createAffineTransform());
    Point2D along = toPage.deltaTransform(new Point2D.Double(1, 0), null);
    Point2D up = toPage.deltaTransform(new Point2D.Double(0, 1), null);
    int turn = turn(along);
    Box box = PageFrame.transformed(toPage, 0, -0.12, Math.max(width, 0.05), 0.88);
    if (turn < 0 || !frame.shown().contains(box.centreX(), box.centreY())) {
      return;
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean hidden = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
    double size = up.distance(0, 0);
    String text = HanForms.plain(font.toUnicode(code));
    glyphs.add(new Glyph(text, box, size, turn, font.isVertical(), run, hidden));
  }

  private static int turn(Point2D along) {
    double length = along.distance(0, 0);
    if (Math.abs(along.getY()) <= STRAIGHT * length) {
      return along.getX() >= 0 ? 0 : 2;
    }
    if (Math.abs(along.getX()) <= STRAIGHT * length) {
      return along.getY() >= 0 ? 1 : 3;
    }
    return -1;
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void drawImage(PDImage image) {
    picture();
  }

  @Override
  public void clip(int windingRule) {
    // What a clip cuts off is judged by the page alone.
  }

  @Override
  public void moveTo(float x, float y) {
    path.move(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curve(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.current();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.forget();
  }

  @Override
  public void strokePath() {
    path.stroke(transformWidth(getGraphicsState().getLineWidth()));
  }

  @Override
  public void fillPath(int windingRule) {
    path.fill();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    path.stroke(transformWidth(getGraphicsState().getLineWidth()));
  }

  @Override
  public void shadingFill(COSName shadingName) {
    // Shades are no text and no lines.
  }
}
