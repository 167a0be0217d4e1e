package org.gouji.benchmarks;

import java.util.List;
import java.util.Optional;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.judge.Judge;
import org.gouji.plugins.text.TextReader;
import org.gouji.recognise.Recogniser;
import org.gouji.report.Given;
import org.gouji.report.Report;

/** Every input taken as far along the road as a benchmark may start from; hands out one by one. */
final class Workload {

  private final List<Item> items;
  private int next;

  /** An input and what becomes of it on the way. */
  record Item(
      Input input, Document document, Report report, Optional<Report> prior, List<Object> facts) {}

  private Workload(List<Item> items) {
    this.items = items;
  }

  static Workload of(List<Input> inputs, Judge judge) {
    return new Workload(inputs.stream().map(input -> item(input, judge)).toList());
  }

  private static Item item(Input input, Judge judge) {
    Document document = read(input.report());
    Report report = recognise(document);
    Optional<Report> prior = input.prior().map(Workload::read).map(Workload::recognise);
    return new Item(input, document, report, prior, List.copyOf(judge.facts(report, prior)));
  }

  private static Document read(Submission submission) {
    try {
      return new TextReader().read(submission, Limits.DEFAULT);
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Report recognise(Document document) {
    try {
      return new Recogniser().recognise(document, Given.nothing());
    } catch (UnreadableException e) {
      throw new IllegalStateException(e);
    }
  }

  List<Item> items() {
    return items;
  }

  /** The next item, from the first again after the last. */
  Item next() {
    Item item = items.get(next);
    next = (next + 1) % items.size();
    return item;
  }
}
