package org.gouji.builder;

import static java.util.stream.Collectors.joining;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * One rule text, parsed but not compiled: where its rules stand, and what is wrong with it so far.
 *
 * @param errors if there are any, {@code rules} may be incomplete
 */
record DrlSource(String name, String text, List<Lines> rules, List<RuleError> errors) {

  static final LanguageLevelOption LANGUAGE = LanguageLevelOption.DRL10;

  private static final Set<BinaryExpr.Operator> ARITHMETIC =
      Set.of(
          BinaryExpr.Operator.PLUS,
          BinaryExpr.Operator.MINUS,
          BinaryExpr.Operator.MULTIPLY,
          BinaryExpr.Operator.DIVIDE,
          BinaryExpr.Operator.REMAINDER);

  DrlSource {
    rules = List.copyOf(rules);
    errors = List.copyOf(errors);
  }

  /** First and last line of a rule, counted from 1. */
  record Lines(int first, int last) {

    boolean hold(int line) {
      return first <= line && line <= last;
    }
  }

  static DrlSource parse(String rulePackage, String name, String text) {
    DrlParser parser = new DrlParser(LANGUAGE);
    PackageDescr parsed = parsed(parser, text);
    List<RuleError> errors = new ArrayList<>();
    for (DroolsError error : parser.getErrors()) {
      errors.add(new RuleError(name, firstLine(error), error.getMessage()));
    }
    if (parsed == null) {
      if (errors.isEmpty()) {
        errors.add(new RuleError(name, 0, "Not a rule text."));
      }
      return new DrlSource(name, text, List.of(), errors);
    }
    if (!rulePackage.equals(parsed.getName())) {
      errors.add(
          new RuleError(
              name,
              1,
              "The package must be " + rulePackage + ", but is " + parsed.getName() + "."));
    }
    if (text.contains(GeneratedNames.PREFIX)) {
      errors.add(new RuleError(name, 0, GeneratedNames.PREFIX + " is kept for generated names."));
    }
    if (parsed.getRules().isEmpty() && errors.isEmpty()) {
      errors.add(new RuleError(name, 0, "There is no rule in this text."));
    }
    List<Lines> rules = new ArrayList<>();
    for (RuleDescr rule : parsed.getRules()) {
      rules.add(new Lines(rule.getLine(), Math.max(rule.getLine(), rule.getEndLine())));
      errors.addAll(check(name, rule));
    }
    return new DrlSource(name, text, rules, errors);
  }

  /** The same text, line for line, in which every other rule is blank. */
  String only(Lines rule) {
    List<String> lines = text.lines().toList();
    return IntStream.rangeClosed(1, lines.size())
        .mapToObj(number -> keeps(rule, number) ? lines.get(number - 1) : "")
        .collect(joining("\n"));
  }

  private boolean keeps(Lines rule, int line) {
    return rule.hold(line) || rules.stream().noneMatch(other -> other.hold(line));
  }

  private static @Nullable PackageDescr parsed(DrlParser parser, String text) {
    try {
      return parser.parse(false, text);
    } catch (DroolsParserException e) {
      return null;
    }
  }

  private static int firstLine(DroolsError error) {
    return error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
  }

  private static List<RuleError> check(String name, RuleDescr rule) {
    List<RuleError> errors = new ArrayList<>();
    if (!String.valueOf(rule.getConsequence()).isBlank()
        || !rule.getNamedConsequences().isEmpty()) {
      errors.add(
          new RuleError(
              name, rule.getLine(), "The then part of " + rule.getName() + " must stay empty."));
    }
    constraints(rule.getLhs())
        .filter(constraint -> bindsArithmetic(constraint.getExpression()))
        .forEach(
            constraint ->
                errors.add(
                    new RuleError(
                        name,
                        Math.max(rule.getLine(), constraint.getLine()),
                        "Put parentheses around the arithmetic, or only its first operand is bound: "
                            + constraint.getExpression())));
    return errors;
  }

  private static Stream<ExprConstraintDescr> constraints(@Nullable Object descr) {
    if (descr instanceof ExprConstraintDescr constraint) {
      return Stream.of(constraint);
    }
    if (descr instanceof PatternDescr pattern) {
      return Stream.concat(constraints(pattern.getConstraint()), constraints(pattern.getSource()));
    }
    if (descr instanceof AccumulateDescr accumulate) {
      return constraints(accumulate.getInput());
    }
    if (descr instanceof ConditionalElementDescr element) {
      return element.getDescrs().stream().flatMap(DrlSource::constraints);
    }
    return Stream.empty();
  }

  /**
   * Drools compiles {@code $x : a + b} without complaint and binds {@code a}; {@code $x : (a + b)}
   * is bound as written.
   */
  private static boolean bindsArithmetic(String constraint) {
    DrlxExpression parsed;
    try {
      parsed = DrlxParseUtil.parseExpression(constraint);
    } catch (RuntimeException e) {
      return false; // the compiler reports what it cannot read
    }
    return parsed.getBind() != null && startsWithArithmetic(parsed.getExpr());
  }

  private static boolean startsWithArithmetic(Expression expression) {
    for (Expression part = expression; part instanceof BinaryExpr binary; part = binary.getLeft()) {
      if (ARITHMETIC.contains(binary.getOperator())) {
        return true;
      }
    }
    return false;
  }
}
