package org.gouji.api.export.text;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.api.export.text.Page.Ink;
import org.gouji.judge.Result;
import org.gouji.words.Alike;
import org.gouji.words.Names;
import org.gouji.words.Places;
import org.gouji.words.Words;

/** What is wrong, by part of the report, the gravest first; long rows of alike findings folded. */
final class FindingsText {

  /** More findings of one rule than this are told as one, with the first ones as examples. */
  private static final int FOLD_ABOVE = 3;

  private static final int EXAMPLES = 2;

  private final Page page;
  private final Names names;

  FindingsText(Page page, Names names) {
    this.page = page;
    this.names = names;
  }

  void write(List<Result> fails) {
    Alike.of(fails)
        .forEach(
            (part, groups) -> {
              page.gap();
              page.line(0, Ink.BOLD, part.title());
              groups.forEach(group -> alike(group.findings()));
            });
  }

  private void alike(List<Result> findings) {
    Result first = findings.get(0);
    if (findings.size() > FOLD_ABOVE) {
      title(first, first.title() + "（共 " + findings.size() + " 处）");
      findings
          .subList(0, EXAMPLES)
          .forEach(finding -> page.labelled(4, Ink.PLAIN, "例　", told(finding)));
      page.labelled(4, Ink.DIM, "另有　", names.of(findings.subList(EXAMPLES, findings.size())));
      advice(first);
      return;
    }
    for (Result finding : findings) {
      title(finding, told(finding));
      advice(finding);
    }
  }

  private void title(Result finding, String words) {
    String label =
        Words.mark(finding.severity())
            + " "
            + Words.of(finding.severity())
            + " "
            + finding.rule().value();
    Ink ink =
        switch (finding.severity()) {
          case ERROR -> Ink.RED;
          case WARNING -> Ink.YELLOW;
          case INFO -> Ink.CYAN;
        };
    page.paragraph(2, 4, ink, label + "　", words);
  }

  private static String told(Result finding) {
    String places = Places.of(finding);
    return places.isEmpty() ? finding.message() : finding.message() + "（" + places + "）";
  }

  private void advice(Result finding) {
    String law =
        finding.basis().stream()
            .map(basis -> basis.norm() + " " + basis.article())
            .collect(Collectors.joining("；"));
    page.labelled(4, Ink.DIM, "依据　", law);
    if (!finding.fix().isEmpty()) {
      page.labelled(4, Ink.DIM, "改正　", finding.fix());
    }
    finding.hint().ifPresent(hint -> page.labelled(4, Ink.DIM, "提示　", hint.message()));
  }
}
