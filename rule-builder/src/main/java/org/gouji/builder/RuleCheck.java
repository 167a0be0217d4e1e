package org.gouji.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gouji.builder.Conditions.Condition;
import org.gouji.judge.Template;
import org.gouji.rule.Rule;
import org.gouji.rule.Variant;

/** Whether the condition and the front matter of a rule belong together. */
final class RuleCheck {

  /** What a message may name besides the bindings, where nothing is matched. */
  private static final Set<String> WITHOUT_MATCH = Set.of("target", "year", "cells");

  private final RuleSource source;
  private final Rule rule;
  private final List<String> problems;
  private final Map<String, Condition> byVariant = new HashMap<>();

  private RuleCheck(RuleSource source, List<String> problems) {
    this.source = source;
    this.rule = source.rule();
    this.problems = problems;
  }

  /** Adds to the problems what is wrong with a rule. */
  static void check(RuleSource source, List<String> problems) {
    List<String> own = new ArrayList<>();
    RuleCheck check = new RuleCheck(source, own);
    List<Condition> conditions = Conditions.read(source.drlFile(), source.drl(), own);
    check.patterns();
    if (own.isEmpty() || !conditions.isEmpty()) {
      check.names(conditions);
      check.messages();
    }
    problems.addAll(own);
  }

  private void names(List<Condition> conditions) {
    String id = source.folder();
    for (Condition condition : conditions) {
      String name = condition.name();
      String variant = name.equals(id) ? "" : variant(name, id);
      if (variant.equals("?")) {
        problems.add(
            source.drlFile()
                + ":"
                + condition.line()
                + ": the rule is called \""
                + name
                + "\"; write `rule \""
                + id
                + "\"` or `rule \""
                + id
                + ".<variant>\"`");
      } else if (byVariant.put(variant, condition) != null) {
        problems.add(
            source.drlFile() + ":" + condition.line() + ": two rules are called \"" + name + "\"");
      } else if (rule.variant(variant).isEmpty()) {
        problems.add(
            source.pageFile()
                + ": rule.drl has \""
                + name
                + "\"; write below `variants:` the lines `  "
                + variant
                + ":` and `    message: …`");
      }
      if (!condition.bindings().contains("target")) {
        problems.add(
            source.drlFile()
                + ":"
                + condition.line()
                + ": rule \""
                + name
                + "\" does not say what it is about; bind it: `$target : target`");
      }
    }
    for (Variant variant : rule.variants().values()) {
      if (!byVariant.containsKey(variant.name())) {
        problems.add(
            source.drlFile()
                + ": there is no condition for the "
                + (variant.name().isEmpty() ? "rule itself" : "variant " + variant.name())
                + "; write `rule \""
                + named(variant)
                + "\"`, `when`, the condition, `then`, `end`");
      }
    }
  }

  private static String variant(String name, String id) {
    return name.startsWith(id + ".") && name.substring(id.length() + 1).matches("[a-z][A-Za-z0-9]*")
        ? name.substring(id.length() + 1)
        : "?";
  }

  private String named(Variant variant) {
    return variant.name().isEmpty() ? source.folder() : source.folder() + "." + variant.name();
  }

  private void messages() {
    for (Variant variant : rule.variants().values()) {
      Condition condition = byVariant.get(variant.name());
      if (condition != null) {
        Set<String> known = new TreeSet<>(condition.bindings());
        known.addAll(Set.of("target", "year", "difference"));
        String key = variant.name().isEmpty() ? "" : "variants." + variant.name() + ".";
        String message = variant.name().isEmpty() ? "messages.fail" : key + "message";
        placeholders(message, variant.message(), known, named(variant));
        placeholders(key + "fix", variant.fix(), known, named(variant));
      }
    }
    placeholders(
        "messages.undetermined", rule.undeterminedMessage(), WITHOUT_MATCH, source.folder());
  }

  private void placeholders(String key, String text, Set<String> known, String name) {
    for (String placeholder : new Template(text).placeholders()) {
      if (!known.contains(placeholder)) {
        problems.add(
            source.pageFile()
                + ": `"
                + key
                + "` names {"
                + placeholder
                + "}, which rule \""
                + name
                + "\" does not bind; there are "
                + new TreeSet<>(known)
                + (key.equals("messages.undetermined")
                    ? ""
                    : ", or bind it: `$" + placeholder + " : …`"));
      }
    }
  }

  private void patterns() {
    patterns("targets", rule.targets(), TargetPatterns::isTarget);
    patterns("hangsOn", rule.hangsOn(), TargetPatterns::isTarget);
    patterns("needs", rule.needs(), TargetPatterns::isNeed);
    patterns("needsPlaced", rule.needsPlaced(), TargetPatterns::isNeed);
    rule.identity()
        .ifPresent(
            identity -> {
              patterns("identity", identity.left(), TargetPatterns::isNeed);
              patterns("identity", identity.right(), TargetPatterns::isNeed);
            });
  }

  private void patterns(
      String key, List<String> patterns, java.util.function.Predicate<String> known) {
    patterns.stream()
        .filter(pattern -> !known.test(pattern))
        .forEach(
            pattern ->
                problems.add(
                    source.pageFile()
                        + ": `"
                        + key
                        + ": [\""
                        + pattern
                        + "\"]` names nothing; write one of "
                        + TargetPatterns.EXAMPLES.get(key)));
  }
}
