package org.gouji.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a rule set of a province or a city applies, and what it does to the rules that it stands
 * on.
 *
 * @param id key used on the command line, such as {@code zhejiang} or {@code gansu-wuwei}
 * @param name official Chinese name, such as 浙江省
 * @param divisions beginnings of the GB/T 2260 codes that lie in it: 33, 6206
 * @param variants wordings that count as official there, by target of the vocabulary
 * @param sharpened rules of the sets below that weigh more there
 * @param setAside rules of the sets below that are not judged there
 */
public record Area(
    String id,
    String name,
    List<String> divisions,
    Map<String, List<String>> variants,
    List<Sharpened> sharpened,
    List<SetAside> setAside) {

  public Area {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    divisions = List.copyOf(divisions);
    variants = Collections.unmodifiableMap(new TreeMap<>(variants));
    sharpened = List.copyOf(sharpened);
    setAside = List.copyOf(setAside);
  }

  /** How many digits of a code it shares, 0 if the code lies elsewhere. */
  public int closeness(String divisionCode) {
    return divisions.stream()
        .filter(divisionCode::startsWith)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** A rule of a set below that weighs more here; the law that says so is added to its basis. */
  public record Sharpened(RuleId rule, Severity severity, Basis basis) {
    public Sharpened {
      Objects.requireNonNull(rule);
      Objects.requireNonNull(severity);
      Objects.requireNonNull(basis);
    }
  }

  /**
   * A rule of a set below that is not judged here.
   *
   * @param reason Chinese sentence, shown in the results
   */
  public record SetAside(RuleId rule, String reason, Basis basis) {
    public SetAside {
      Objects.requireNonNull(rule);
      Objects.requireNonNull(reason);
      Objects.requireNonNull(basis);
    }

    /** What the result of such a check says. */
    public String message(String area) {
      return area + "不适用本规则：" + reason + "（" + basis.norm() + " " + basis.article() + "）。";
    }
  }

  /** Why a rule is not judged here in a fiscal year; empty if it is. */
  public Optional<String> why(RuleId rule, int year) {
    return setAside.stream()
        .filter(aside -> aside.rule().equals(rule) && aside.basis().years().contains(year))
        .findFirst()
        .map(aside -> aside.message(name));
  }
}
