package org.gouji.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a sentence of a made-up report claims, and how the catalogue lets it be counted. Made by
 * whoever wrote the sentence, never read from it.
 */
public sealed interface Claim {

  /** Key of the section that the sentence stands in. */
  String section();

  /** The rule that judges it. */
  String rule();

  /** What it is about. */
  String target();

  /**
   * A way of counting: some cells added up, others taken away.
   *
   * @param plus targets of cells
   * @param minus targets of cells
   */
  record Basis(List<String> plus, List<String> minus) {
    public Basis {
      plus = List.copyOf(plus);
      minus = List.copyOf(minus);
    }

    static Basis of(List<String> plus) {
      return new Basis(plus, List.of());
    }
  }

  /**
   * A number of a figure.
   *
   * @param first how it is to be counted
   * @param others how it may be counted besides
   * @param named whether the sentence says that it is counted in another way
   */
  record Count(
      String section,
      String rule,
      String target,
      int value,
      Basis first,
      List<Basis> others,
      boolean named)
      implements Claim {
    public Count {
      Objects.requireNonNull(first);
      others = List.copyOf(others);
    }
  }

  /**
   * That there was none, or that there were some.
   *
   * @param totals cells that count them
   * @param cells all cells that would show one
   */
  record Existence(String section, boolean denied, List<String> totals, List<String> cells)
      implements Claim {
    public Existence {
      totals = List.copyOf(totals);
      cells = List.copyOf(cells);
    }

    @Override
    public String rule() {
      return "NAR-08";
    }

    @Override
    public String target() {
      return "narrative:none";
    }
  }

  /** A whole and its parts. */
  record Sum(String section, int whole, int parts, boolean closed) implements Claim {
    @Override
    public String rule() {
      return "NAR-09";
    }

    @Override
    public String target() {
      return "narrative:sum";
    }

    boolean isRight() {
      return closed ? whole == parts : parts <= whole;
    }
  }

  /**
   * A share.
   *
   * @param percent as printed
   * @param right whether it was made from the numbers beside it
   */
  record Share(String section, BigDecimal percent, boolean right) implements Claim {
    @Override
    public String rule() {
      return "NAR-10";
    }

    @Override
    public String target() {
      return "narrative:percent";
    }
  }

  /**
   * A change of 本年新收 since the year before, in cases.
   *
   * @param change above 0 for an increase
   */
  record Change(String section, int change) implements Claim {
    @Override
    public String rule() {
      return "YOY-07";
    }

    @Override
    public String target() {
      return "narrative:percent";
    }
  }
}
