package org.gouji.api.site;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.check.RuleBook;
import org.gouji.rule.Area;
import org.gouji.rule.Rule;
import org.gouji.rule.RuleSet;

/** The pages of all loaded rules, in Chinese, without a script. Same rules, same bytes. */
public final class RuleSite {

  private final RuleBook book;
  private final Links links;

  private RuleSite(RuleBook book, Links links) {
    this.book = book;
    this.links = links;
  }

  /** The pages as the service serves them, below {@code /rules}. */
  public static RuleSite served(RuleBook book) {
    return new RuleSite(book, Links.SERVED);
  }

  /** The pages as files, by path; they link to each other from any folder. */
  public static Map<String, String> files(RuleBook book) {
    RuleSite site = new RuleSite(book, Links.FILES);
    RuleSite below = new RuleSite(book, Links.FILES_BELOW);
    Map<String, String> files = new TreeMap<>();
    files.put("index.html", site.index());
    files.put("law.html", site.law());
    for (RuleSet set : book.all()) {
      for (Rule rule : set.rules()) {
        files.put(rule.id() + ".html", RulePage.of(rule, book, site.links));
      }
      set.area()
          .ifPresent(
              area ->
                  files.put("areas/" + area.id() + ".html", AreaPage.of(area, set, below.links)));
    }
    return files;
  }

  /** The index by family and severity. */
  public String index() {
    return IndexPage.of(book, links);
  }

  /** The law with the rules that rest on it. */
  public String law() {
    return LawPage.of(book, links);
  }

  /** The page of a rule, empty for an unknown one. */
  public Optional<String> rule(String id) {
    return book.all().stream()
        .flatMap(set -> set.rules().stream())
        .filter(rule -> rule.id().value().equals(id))
        .findFirst()
        .map(rule -> RulePage.of(rule, book, links));
  }

  /** What an area changes, empty for an unknown one. */
  public Optional<String> area(String id) {
    return book.ruleSets().stream()
        .filter(set -> set.area().map(Area::id).filter(id::equals).isPresent())
        .findFirst()
        .flatMap(set -> set.area().map(area -> AreaPage.of(area, set, links)));
  }
}
