package org.gouji.builder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Facts for the tests' own rules, of the shapes the engine's facts have. */
public final class Facts {

  private Facts() {}

  public enum State {
    VALUE,
    BLANK,
    DASH
  }

  /** An interval without a public field or a getter, as the engine's ranges are. */
  public record Span(BigDecimal lo, Optional<BigDecimal> hi) {

    static Span of(long value) {
      return new Span(BigDecimal.valueOf(value), Optional.of(BigDecimal.valueOf(value)));
    }

    static Span unknown() {
      return new Span(BigDecimal.ZERO, Optional.empty());
    }

    public Span plus(Span other) {
      return new Span(
          lo.add(other.lo), hi.flatMap(mine -> other.hi.map(theirs -> mine.add(theirs))));
    }

    public boolean differsFrom(Span other) {
      return isBelow(other) || other.isBelow(this);
    }

    private boolean isBelow(Span other) {
      return hi.isPresent() && hi.get().compareTo(other.lo) < 0;
    }

    @Override
    public String toString() {
      return lo + ".." + hi.map(BigDecimal::toString).orElse("");
    }
  }

  public record Column(String target, Span received, Span carried, Span done, Span left) {}

  public record Cell(
      String target,
      String table,
      State state,
      BigDecimal amount,
      Optional<BigDecimal> value,
      List<String> notes) {

    static Cell value(String target, String table, String amount, String... notes) {
      BigDecimal number = new BigDecimal(amount);
      return new Cell(target, table, State.VALUE, number, Optional.of(number), List.of(notes));
    }

    static Cell missing(String target, String table, State state) {
      return new Cell(target, table, state, BigDecimal.ZERO, Optional.empty(), List.of());
    }
  }

  public record Section(String target, boolean present, String text) {}

  public record Mention(String list, String term) {}

  /** Throws when the thirteenth is asked. */
  public record Trap(String target, int number) {

    public int checked() {
      if (number == 13) {
        throw new IllegalStateException("thirteen was asked");
      }
      return number;
    }

    public boolean precedes(int other) {
      return checked() < other;
    }

    public int endless() {
      return number == 13 ? endless() + 1 : number;
    }

    public int asserted() {
      if (number == 13) {
        throw new AssertionError("thirteen is impossible");
      }
      return number;
    }
  }
}
