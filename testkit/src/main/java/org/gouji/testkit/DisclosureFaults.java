package org.gouji.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Figures of table 2 that cannot be: T2-01 to T2-07. */
final class DisclosureFaults {
  private DisclosureFaults() {}

  static List<Fault> all() {
    List<Fault> all = new ArrayList<>();
    all.add(rows("T2-01-made", Optional.empty(), "regulations", List.of("2", "0", "2")));
    all.add(rows("T2-01-stock", Optional.empty(), "regulations", List.of("0", "0", "3")));
    all.add(rows("T2-02-negative", trial(), "penalty", List.of("3", "-5", "1200")));
    all.add(rows("T2-02-fees", trial(), "administrativeFees", List.of("1", "-2")));
    all.add(rows("T2-03-more", trial(), "normativeDocuments", List.of("6", "6", "4")));
    all.add(rows("T2-04-sum", trial(), "penalty", List.of("101", "+2", "103")));
    all.add(rows("T2-04-split", trial(), "licensing", List.of("771", "164", "607")));
    all.add(rows("T2-05-noProject", trial(), "procurement", List.of("0", "251万元")));
    all.add(rows("T2-05-noAmount", trial(), "procurement", List.of("3", "0元")));
    all.add(rows("T2-05-noUnit", trial(), "procurement", List.of("3", "49483")));
    all.add(
        rows(
            "T2-06-fewer",
            Optional.of(Edition.FORMAT_2021),
            "normativeDocuments",
            List.of("6", "1", "2")));
    all.add(new Fault("T2-07-told", DisclosureFaults::told));
    return all;
  }

  private static Optional<Edition> trial() {
    return Optional.of(Edition.TRIAL_2019);
  }

  /** The figures of one row replaced; in one edition only, or in both. */
  private static Fault rows(String id, Optional<Edition> only, String row, List<String> cells) {
    return new Fault(
        id,
        (sample, random) ->
            only.filter(edition -> edition != Edition.due(sample.year())).isPresent()
                ? Optional.empty()
                : Fault.Draft.of(
                    sample.mapTable2(t -> t.mapRow(row, r -> r.withCells(cells))),
                    new Check(id.substring(0, 5), "t2:" + row)));
  }

  /** Penalties in the text and none in the table. */
  private static Optional<Fault.Draft> told(Sample sample, SplittableRandom random) {
    String sentence = "全年作出行政处罚%d件，均已结案。".formatted(1 + random.nextInt(90));
    Sample spoiled =
        sample
            .mapTable2(t -> t.mapRow("penalty", r -> r.withCell(r.cells().size() - 1, "0")))
            .mapSection(
                "overview",
                s -> {
                  List<String> paragraphs = new ArrayList<>(s.paragraphs());
                  paragraphs.add(sentence);
                  return s.withParagraphs(paragraphs);
                });
    return Fault.Draft.of(spoiled, new Check("T2-07", "t2:penalty"));
  }
}
