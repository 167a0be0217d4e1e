package org.gouji.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one {@code rule.drl}, parsed and held against what a condition may be: rules
 * with an empty {@code then}, made of patterns over the facts, {@code and}, {@code or}, {@code not}
 * and {@code exists}. Everything else of DRL is refused, for DRL is code.
 */
final class Conditions {

  /**
   * One rule of the text.
   *
   * @param bindings names of what it binds, without the leading {@code $}
   */
  record Condition(String name, int line, Set<String> bindings) {}

  private final String file;
  private final List<String> problems;
  private final List<Condition> conditions = new ArrayList<>();

  private Conditions(String file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The rules of a text; what is wrong with it is added to the problems. */
  static List<Condition> read(String file, String drl, List<String> problems) {
    Conditions reader = new Conditions(file, problems);
    if (drl.indexOf('\\') >= 0) {
      problems.add(file + ": take out the backslash; a condition needs none");
      return List.of();
    }
    PackageDescr parsed = reader.parse(drl);
    if (parsed != null) {
      reader.refuseAllButRules(parsed);
      parsed.getRules().forEach(reader::rule);
    }
    return reader.conditions;
  }

  private @Nullable PackageDescr parse(String drl) {
    DrlParser parser = new DrlParser(DrlSource.LANGUAGE);
    PackageDescr parsed = null;
    try {
      parsed = parser.parse(false, drl);
    } catch (DroolsParserException e) {
      problem(0, String.valueOf(e.getMessage()));
    }
    for (DroolsError error : parser.getErrors()) {
      problem(error.getLines().length == 0 ? 0 : error.getLines()[0], error.getMessage());
    }
    return parser.hasErrors() ? null : parsed;
  }

  private void refuseAllButRules(PackageDescr text) {
    boolean other =
        !String.valueOf(text.getNamespace()).isEmpty()
            || !text.getImports().isEmpty()
            || !text.getFunctionImports().isEmpty()
            || !text.getAccumulateImports().isEmpty()
            || !text.getGlobals().isEmpty()
            || !text.getAttributes().isEmpty()
            || !text.getFunctions().isEmpty()
            || !text.getClassAndEnumDeclarationDescrs().isEmpty()
            || !text.getEntryPointDeclarations().isEmpty()
            || !text.getWindowDeclarations().isEmpty()
            || text.getUnit() != null;
    if (other) {
      problem(
          1,
          "only `rule \"…\" when … then end` may stand here; take out package, import, global,"
              + " function, query, declare and attributes (the builder adds package and imports)");
    }
    if (text.getRules().isEmpty()) {
      problem(1, "there is no rule; write `rule \"…\"`, `when`, the condition, `then`, `end`");
    }
  }

  private void rule(RuleDescr rule) {
    String then = String.valueOf(rule.getConsequence()).strip();
    if (!then.isEmpty() || !rule.getNamedConsequences().isEmpty()) {
      problem(
          rule.getLine(),
          "rule \"" + rule.getName() + "\": leave `then` empty, directly followed by `end`");
    }
    boolean plain =
        rule.isRule()
            && rule.getAttributes().isEmpty()
            && rule.getAnnotationNames().isEmpty()
            && rule.getParentName() == null;
    if (!plain) {
      problem(
          rule.getLine(),
          "rule \""
              + rule.getName()
              + "\": write `when` directly after the name; no query, extends, salience or other"
              + " attribute, and no annotation");
    }
    Rule reading = new Rule(rule.getName(), new TreeSet<>(), new Vocabulary());
    types(rule.getLhs(), reading.words());
    element(reading, rule.getLhs(), true);
    conditions.add(new Condition(rule.getName(), rule.getLine(), reading.bindings()));
  }

  /** A rule while it is read: its name, what it binds so far, and what it may speak of. */
  private record Rule(String name, Set<String> bindings, Vocabulary words) {}

  private static void types(Object element, Vocabulary words) {
    if (element instanceof PatternDescr pattern) {
      Vocabulary.type(pattern.getObjectType()).ifPresent(words::open);
    } else if (element instanceof ConditionalElementDescr group) {
      group.getDescrs().forEach(part -> types(part, words));
    }
  }

  private void element(Rule rule, BaseDescr element, boolean binds) {
    if (element instanceof AndDescr and) {
      and.getDescrs().forEach(part -> element(rule, part, binds));
    } else if (element instanceof OrDescr or) {
      or.getDescrs().forEach(part -> element(rule, part, binds));
    } else if (element instanceof NotDescr not) {
      not.getDescrs().forEach(part -> element(rule, part, false));
    } else if (element instanceof ExistsDescr exists) {
      for (Object part : exists.getDescrs()) {
        element(rule, (BaseDescr) part, false);
      }
    } else if (element instanceof PatternDescr pattern) {
      pattern(rule, pattern, binds);
    } else {
      problem(
          element.getLine(),
          "rule \""
              + rule.name()
              + "\": a condition is made of facts, `and`, `or`, `not` and `exists`; take out what"
              + " else stands here (eval, from, accumulate, forall …)");
    }
  }

  private void pattern(Rule rule, PatternDescr pattern, boolean binds) {
    Optional<Class<?>> type = Vocabulary.type(pattern.getObjectType());
    if (type.isEmpty()) {
      problem(
          pattern.getLine(),
          "rule \""
              + rule.name()
              + "\": there is no fact "
              + pattern.getObjectType()
              + "; the facts are the records of org.gouji.fact, and Cell");
      return;
    }
    if (pattern.getSource() != null
        || !pattern.getBehaviors().isEmpty()
        || !pattern.getAnnotationNames().isEmpty()
        || !pattern.getPositionalConstraints().isEmpty()
        || pattern.isUnification()) {
      problem(
          pattern.getLine(),
          "rule \""
              + rule.name()
              + "\": after "
              + pattern.getObjectType()
              + " stand only its constraints in brackets; no from, over, annotation or `;`");
    }
    if (pattern.getIdentifier() != null) {
      bind(rule, pattern.getLine(), pattern.getIdentifier(), binds);
    }
    for (BaseDescr constraint : pattern.getConstraint().getDescrs()) {
      if (constraint instanceof ExprConstraintDescr expression) {
        Expressions.Reading reading = Expressions.read(expression.getExpression(), rule.words());
        int line = Math.max(pattern.getLine(), expression.getLine());
        reading
            .problem()
            .ifPresent(problem -> problem(line, "rule \"" + rule.name() + "\": " + problem));
        reading.bound().ifPresent(name -> bind(rule, line, name, binds));
      } else {
        problem(pattern.getLine(), "rule \"" + rule.name() + "\": cannot read " + constraint);
      }
    }
  }

  private void bind(Rule rule, int line, String name, boolean binds) {
    if (!name.matches("\\$[a-z][A-Za-z0-9]*")) {
      problem(
          line,
          "rule \""
              + rule.name()
              + "\": write `$"
              + name.replace("$", "")
              + "`; a binding is $ and a name");
    }
    if (binds) {
      rule.bindings().add(name.replace("$", ""));
    }
  }

  private void problem(int line, String message) {
    problems.add(file + ":" + Math.max(line, 1) + ": " + message);
  }
}
