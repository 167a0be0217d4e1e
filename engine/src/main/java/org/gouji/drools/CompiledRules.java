package org.gouji.drools;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * A rule set compiled to an executable model, ready to be fired; thread-safe, shared.
 *
 * <p>The rules must have an empty {@code then} part: they state what is wrong and change nothing,
 * so that no rule sees another and firing them together or one by one comes to the same.
 */
public final class CompiledRules {

  private final RuleBase together;
  private final Map<String, SingleRule> single;

  private CompiledRules(List<Model> models) {
    together = RuleBase.of(models);
    single = new TreeMap<>();
    for (Model model : models) {
      for (Rule rule : model.getRules()) {
        single.put(rule.getName(), new SingleRule(model, rule));
      }
    }
  }

  /**
   * Loads the generated model classes, each through the loader of its source, and combines all of
   * them in one base.
   *
   * @throws IllegalArgumentException if a model cannot be loaded, or a rule name occurs twice
   */
  public static CompiledRules load(List<ModelSource> sources) {
    List<Model> models = new ArrayList<>();
    for (ModelSource source : sources) {
      for (String name : source.modelClasses()) {
        models.add(instantiate(name, source.loader()));
      }
    }
    requireUniqueNames(models);
    return new CompiledRules(models);
  }

  /**
   * Fires every rule once over the facts, in a fresh session that is disposed afterwards.
   *
   * <p>An exception in one rule's condition breaks that rule and no other. A rule is broken if its
   * condition throws when it is fired alone over these facts. Drools gives up the whole firing at
   * the first exception and does not reliably say whose it is: bindings and accumulates throw
   * without a name, a shared constraint names some of its rules. So after an exception, and only
   * then, every rule is fired by itself: slower, but no guess is needed.
   *
   * @param facts in any order: it has no influence on the matches of rules that do not throw. A
   *     {@code not} or {@code exists} stops looking at the first fact that settles it, so the order
   *     may decide whether it meets one that it throws on
   * @param maxMatches how many matches may be reported altogether, at least 1
   */
  public Firing fire(Collection<?> facts, int maxMatches) {
    if (maxMatches < 1) {
      throw new IllegalArgumentException("maxMatches must be at least 1, but is " + maxMatches);
    }
    List<Object> inserted = List.copyOf(facts);
    RuleBase.Run run = together.fire(inserted, maxMatches);
    if (run.failure().isPresent()) {
      return fireOneByOne(inserted, maxMatches);
    }
    return new Firing(sorted(run.matches()), Map.of(), run.limitReached());
  }

  private Firing fireOneByOne(List<Object> facts, int maxMatches) {
    List<Match> matches = new ArrayList<>();
    Map<String, String> broken = new TreeMap<>();
    boolean limitReached = false;
    for (Map.Entry<String, SingleRule> rule : single.entrySet()) {
      RuleBase.Run run = rule.getValue().base().fire(facts, maxMatches - matches.size());
      if (run.failure().isPresent()) {
        broken.put(rule.getKey(), describe(run.failure().get()));
      } else {
        matches.addAll(run.matches());
      }
      limitReached |= run.limitReached();
    }
    return new Firing(sorted(matches), broken, limitReached);
  }

  /** Writes out the bindings once a match: they hold whole facts, and a comparison is cheap. */
  private static List<Match> sorted(List<Match> matches) {
    record Written(Match match, String bindings) {}
    return matches.stream()
        .map(match -> new Written(match, match.bindings().toString()))
        .sorted(
            Comparator.comparing((Written written) -> written.match().rule())
                .thenComparing(Written::bindings))
        .map(Written::match)
        .toList();
  }

  /** Gives the condition, where Drools knows it, and what was thrown in the end. */
  private static String describe(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause == failure ? failure.toString() : failure.getMessage() + ": " + cause;
  }

  private static Model instantiate(String modelClass, ClassLoader loader) {
    try {
      return Class.forName(modelClass, true, loader)
          .asSubclass(Model.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
      throw new IllegalArgumentException("Cannot load the rule model " + modelClass + ": " + e, e);
    }
  }

  private static void requireUniqueNames(List<Model> models) {
    Map<String, Long> uses =
        models.stream()
            .flatMap(model -> model.getRules().stream())
            .collect(groupingBy(Rule::getName, TreeMap::new, counting()));
    List<String> repeated =
        uses.entrySet().stream().filter(use -> use.getValue() > 1).map(Map.Entry::getKey).toList();
    if (!repeated.isEmpty()) {
      throw new IllegalArgumentException(
          "Rule names must be unique, but these occur twice: " + repeated);
    }
  }
}
