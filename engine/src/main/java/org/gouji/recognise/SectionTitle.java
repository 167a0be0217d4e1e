package org.gouji.recognise;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.form.Edition;
import org.gouji.form.Form;
import org.gouji.form.SectionForm;
import org.gouji.form.SectionKey;
import org.gouji.text.Key;
import org.gouji.text.Numbering;
import org.gouji.text.Wording;

/**
 * What counts of a section's title and of its harmless wordings.
 *
 * @param exact keys of the title and its variants
 * @param words keys of the parts by which a reworded title is recognised
 * @param close the title, for comparing with a mistyped one
 */
record SectionTitle(SectionKey key, Set<String> exact, List<String> words, Labels close) {

  static final List<SectionTitle> ALL =
      Form.of(Edition.E2021).sections().stream().map(SectionTitle::of).toList();

  private static final Pattern DATED = Pattern.compile("^.{0,20}?20[0-9]{2}年度?");

  private static SectionTitle of(SectionForm form) {
    Set<String> exact = new HashSet<>();
    exact.add(Wording.unnumbered(form.title()));
    form.variants().forEach(variant -> exact.add(Wording.unnumbered(variant)));
    List<String> words = form.keywords().stream().map(Key::text).toList();
    return new SectionTitle(form.key(), exact, words, Labels.of(form.title()));
  }

  /** A key without the year that it begins with. */
  static String undated(String key) {
    return key.contains("20") ? DATED.matcher(key).replaceFirst("") : key;
  }

  /**
   * How surely a text is this title: 3 for the official one or a variant, 2 for a reworded numbered
   * one, 0 for another text.
   *
   * @param bare its key without its number
   * @param undated that key without a year
   */
  double score(String bare, String undated, Optional<Numbering> numbering) {
    boolean top = numbering.isPresent() && numbering.get().level() == 1;
    if (exact.contains(bare) || exact.contains(undated)) {
      return top ? 3.5 : numbering.isEmpty() ? 3 : 0;
    }
    if (!top) {
      return 0;
    }
    if (words.stream().anyMatch(bare::contains)) {
      return 2 + (numbering.get().ordinal() == key.number() ? 0.3 : 0);
    }
    return close.match(Phrase.of(bare)).stream().anyMatch(hit -> !hit.part()) ? 2.2 : 0;
  }
}
