package org.gouji.builder;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BooleanLiteralExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.Optional;
import java.util.Set;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.drools.mvel.parser.ast.expr.BigDecimalLiteralExpr;
import org.drools.mvel.parser.ast.expr.DrlNameExpr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;

/**
 * Reads one constraint of a pattern and holds it against what a constraint may say: properties of
 * facts, earlier bindings, literals, comparisons, and methods that only look.
 */
final class Expressions {

  /** Kinds of expression that are harmless once their parts are. */
  private static final Set<Class<?>> HARMLESS =
      Set.of(
          BinaryExpr.class,
          BooleanLiteralExpr.class,
          BigDecimalLiteralExpr.class,
          DrlxExpression.class,
          EnclosedExpr.class,
          IntegerLiteralExpr.class,
          PointFreeExpr.class,
          SimpleName.class,
          StringLiteralExpr.class,
          ThisExpr.class,
          UnaryExpr.class);

  private static final Set<String> OPERATORS = Set.of("contains", "in", "memberOf");

  /**
   * What a constraint says.
   *
   * @param bound the name that it binds, with its {@code $}
   * @param problem why it is refused
   */
  record Reading(Optional<String> bound, Optional<String> problem) {}

  private final Vocabulary words;

  private Expressions(Vocabulary words) {
    this.words = words;
  }

  /**
   * Reads a constraint.
   *
   * @param words what can be reached from the facts of the whole rule, since a constraint may go on
   *     from what another pattern bound
   */
  static Reading read(String expression, Vocabulary words) {
    DrlxExpression parsed;
    try {
      parsed = DrlxParseUtil.parseExpression(expression);
    } catch (RuntimeException e) {
      return new Reading(Optional.empty(), Optional.of("cannot read `" + expression + "`"));
    }
    Optional<String> bound = Optional.ofNullable(parsed.getBind()).map(SimpleName::asString);
    Expressions reader = new Expressions(words);
    Optional<String> problem =
        parsed.getExpr().stream()
            .map(reader::refusal)
            .flatMap(Optional::stream)
            .findFirst()
            .map(part -> "`" + expression + "`: " + part);
    return new Reading(bound, problem);
  }

  private Optional<String> refusal(Node node) {
    if (node instanceof MethodCallExpr call) {
      return words.isMethod(call.getNameAsString())
              && call.getScope().map(this::isValue).orElse(true)
          ? Optional.empty()
          : Optional.of("there is no " + call.getNameAsString() + "() for conditions");
    }
    if (node instanceof FieldAccessExpr access) {
      boolean constant =
          words.isConstant(access.getNameAsString())
              && access.getScope() instanceof NameExpr scope
              && words.isEnum(scope.getNameAsString());
      return constant || words.isProperty(access.getNameAsString())
          ? Optional.empty()
          : Optional.of("no fact has " + access.getNameAsString());
    }
    if (node instanceof NameExpr plain) {
      return name(plain.getNameAsString());
    }
    if (node instanceof DrlNameExpr back) {
      return name(back.getNameAsString());
    }
    if (node instanceof PointFreeExpr free) {
      String operator = free.getOperator().asString();
      return OPERATORS.contains(operator)
          ? Optional.empty()
          : Optional.of("`" + operator + "` is not for conditions");
    }
    return HARMLESS.contains(node.getClass())
        ? Optional.empty()
        : Optional.of(node.getClass().getSimpleName() + " is not for conditions");
  }

  private boolean isValue(Node scope) {
    return !(scope instanceof NameExpr name && words.isEnum(name.getNameAsString()));
  }

  private Optional<String> name(String name) {
    boolean known = name.startsWith("$") || words.isProperty(name) || words.isEnum(name);
    return known ? Optional.empty() : Optional.of("no fact has " + name);
  }
}
