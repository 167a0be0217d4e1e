package org.gouji.testkit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * An annual report as data: what is printed, and what each printed thing is.
 *
 * @param year fiscal year
 * @param organ full name of the reporting organ
 * @param preface paragraphs between title and first section, the statistical period among them
 * @param sections the printed sections in printed order
 * @param claims what sentences of the text state of the tables
 */
public record Sample(
    int year,
    String organ,
    Reporter reporter,
    String title,
    List<String> preface,
    List<Section> sections,
    Optional<Table2> table2,
    Optional<Table3> table3,
    Optional<Table4> table4,
    List<Claim> claims) {
  public Sample {
    Objects.requireNonNull(organ);
    Objects.requireNonNull(reporter);
    Objects.requireNonNull(title);
    preface = List.copyOf(preface);
    sections = List.copyOf(sections);
    Objects.requireNonNull(table2);
    Objects.requireNonNull(table3);
    Objects.requireNonNull(table4);
    claims = List.copyOf(claims);
  }

  /** A report whose text states no figure. */
  public Sample(
      int year,
      String organ,
      Reporter reporter,
      String title,
      List<String> preface,
      List<Section> sections,
      Optional<Table2> table2,
      Optional<Table3> table3,
      Optional<Table4> table4) {
    this(year, organ, reporter, title, preface, sections, table2, table3, table4, List.of());
  }

  /** True for the people's governments, which owe the three facts of article 50 (4). */
  public boolean owesDuties() {
    return (reporter == Reporter.GOVERNMENT || reporter == Reporter.TOWNSHIP)
        && organ.endsWith("人民政府");
  }

  /** The printed section of a key. */
  public Optional<Section> section(String key) {
    return sections.stream().filter(s -> s.key().equals(key)).findFirst();
  }

  public Sample withTitle(String newTitle) {
    return new Sample(year, organ, reporter, newTitle, preface, sections, table2, table3, table4);
  }

  public Sample withPreface(List<String> newPreface) {
    return new Sample(year, organ, reporter, title, newPreface, sections, table2, table3, table4);
  }

  public Sample withSections(List<Section> newSections) {
    return new Sample(
        year, organ, reporter, title, preface, newSections, table2, table3, table4, claims);
  }

  public Sample withTable2(Optional<Table2> table) {
    return new Sample(
        year, organ, reporter, title, preface, sections, table, table3, table4, claims);
  }

  public Sample withTable3(Optional<Table3> table) {
    return new Sample(
        year, organ, reporter, title, preface, sections, table2, table, table4, claims);
  }

  public Sample withTable4(Optional<Table4> table) {
    return new Sample(
        year, organ, reporter, title, preface, sections, table2, table3, table, claims);
  }

  public Sample withClaims(List<Claim> newClaims) {
    return new Sample(
        year, organ, reporter, title, preface, sections, table2, table3, table4, newClaims);
  }

  public Sample mapTable2(UnaryOperator<Table2> change) {
    return withTable2(table2.map(change));
  }

  public Sample mapTable3(UnaryOperator<Table3> change) {
    return withTable3(table3.map(change));
  }

  public Sample mapTable4(UnaryOperator<Table4> change) {
    return withTable4(table4.map(change));
  }

  public Sample mapSection(String key, UnaryOperator<Section> change) {
    return withSections(
        sections.stream().map(s -> s.key().equals(key) ? change.apply(s) : s).toList());
  }

  public Sample withoutSection(String key) {
    return withSections(sections.stream().filter(s -> !s.key().equals(key)).toList());
  }
}
