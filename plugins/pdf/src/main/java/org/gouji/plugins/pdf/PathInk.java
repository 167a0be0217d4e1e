package org.gouji.plugins.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.gouji.document.UnreadableException;
import org.gouji.page.Box;
import org.gouji.page.Ruling;
import org.gouji.reader.Budget;

/** Follows the path under construction and keeps the ruling lines that come of it. */
final class PathInk {

  /** A thicker stroke or rectangle is a coloured area. */
  private static final double THICKEST = 3.5;

  /** By how much a line may be off its axis. */
  private static final double SLANT = 0.7;

  private record Segment(Point2D from, Point2D to) {}

  private final PageFrame frame;
  private final Budget budget;
  private final List<Ruling> rulings = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();
  private final List<Box> parts = new ArrayList<>();
  private Point2D start = new Point2D.Double();
  private Point2D current = new Point2D.Double();
  private List<Point2D> corners = new ArrayList<>();
  private boolean curved;

  PathInk(PageFrame frame, Budget budget) {
    this.frame = frame;
    this.budget = budget;
  }

  List<Ruling> rulings() {
    return rulings;
  }

  Point2D current() {
    return current;
  }

  void move(double x, double y) {
    endPart();
    start = new Point2D.Double(x, y);
    current = start;
    corners.add(frame.point(x, y));
  }

  void line(double x, double y) {
    count();
    Point2D next = new Point2D.Double(x, y);
    segments.add(new Segment(shown(current), shown(next)));
    current = next;
    corners.add(shown(next));
  }

  void curve(double x, double y) {
    count();
    curved = true;
    current = new Point2D.Double(x, y);
  }

  void close() {
    segments.add(new Segment(shown(current), shown(start)));
    current = start;
  }

  void rectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    move(p0.getX(), p0.getY());
    line(p1.getX(), p1.getY());
    line(p2.getX(), p2.getY());
    line(p3.getX(), p3.getY());
    close();
    endPart();
  }

  /** Drops the path without drawing it. */
  void forget() {
    segments.clear();
    parts.clear();
    corners = new ArrayList<>();
    curved = false;
  }

  /** Draws the outline. */
  void stroke(double width) {
    if (width <= THICKEST) {
      segments.forEach(this::rule);
    }
    forget();
  }

  /** Fills what the path surrounds: a thin rectangle is a line, two in one another are a frame. */
  void fill() {
    endPart();
    for (Box part : parts) {
      thin(part);
    }
    if (parts.size() == 2 && isFrame(parts.get(0), parts.get(1))) {
      segments.forEach(this::rule);
    }
    forget();
  }

  private static boolean isFrame(Box one, Box other) {
    return Math.abs(one.left() - other.left()) <= THICKEST
        && Math.abs(one.right() - other.right()) <= THICKEST
        && Math.abs(one.top() - other.top()) <= THICKEST
        && Math.abs(one.bottom() - other.bottom()) <= THICKEST;
  }

  /** Keeps a box as a line if it is thin enough; answers whether it is. */
  boolean thin(Box box) {
    boolean flat = box.height() <= THICKEST;
    boolean narrow = box.width() <= THICKEST;
    if (flat) {
      rulings.add(new Ruling(true, box.centreY(), box.left(), box.right()));
    }
    if (narrow) {
      rulings.add(new Ruling(false, box.centreX(), box.top(), box.bottom()));
    }
    return flat || narrow;
  }

  private void endPart() {
    if (corners.size() >= 4 && !curved) {
      Box box = around(corners);
      if (corners.stream().allMatch(corner -> onCorner(corner, box))) {
        parts.add(box);
      }
    }
    corners = new ArrayList<>();
    curved = false;
  }

  private static Box around(List<Point2D> points) {
    Point2D first = points.get(0);
    Box box = new Box(first.getX(), first.getY(), first.getX(), first.getY());
    for (Point2D point : points) {
      box = box.with(new Box(point.getX(), point.getY(), point.getX(), point.getY()));
    }
    return box;
  }

  private static boolean onCorner(Point2D point, Box box) {
    double x = Math.min(point.getX() - box.left(), box.right() - point.getX());
    double y = Math.min(point.getY() - box.top(), box.bottom() - point.getY());
    return x < 0.1 && y < 0.1;
  }

  private void rule(Segment segment) {
    double dx = Math.abs(segment.from().getX() - segment.to().getX());
    double dy = Math.abs(segment.from().getY() - segment.to().getY());
    if (dy <= SLANT && dx >= dy) {
      rulings.add(
          new Ruling(
              true,
              (segment.from().getY() + segment.to().getY()) / 2,
              Math.min(segment.from().getX(), segment.to().getX()),
              Math.max(segment.from().getX(), segment.to().getX())));
    } else if (dx <= SLANT) {
      rulings.add(
          new Ruling(
              false,
              (segment.from().getX() + segment.to().getX()) / 2,
              Math.min(segment.from().getY(), segment.to().getY()),
              Math.max(segment.from().getY(), segment.to().getY())));
    }
  }

  private Point2D shown(Point2D point) {
    return frame.point(point.getX(), point.getY());
  }

  private void count() {
    try {
      budget.stroke();
    } catch (UnreadableException passed) {
      throw new Stop(passed);
    }
  }
}
