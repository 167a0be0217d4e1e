package org.gouji.builder;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a condition may speak of: the facts, and what can be reached from them. Nothing else of Java
 * is open to a rule, because a condition is code.
 */
final class Vocabulary {

  /** What stands before every condition. */
  static final List<String> IMPORTS =
      List.of(
          "org.gouji.fact.*",
          "org.gouji.form.Measure",
          "org.gouji.report.Cell",
          "org.gouji.report.CellState",
          "org.gouji.report.Origin",
          "org.gouji.report.Range",
          "org.gouji.report.Statement");

  private static final String FACTS = "org.gouji.fact.";
  private static final Set<String> REACHABLE =
      Set.of("org.gouji.fact", "org.gouji.report", "org.gouji.form");

  /** Methods of strings, lists, optional values and numbers that only look. */
  private static final Set<String> LOOKING =
      Set.of(
          "startsWith",
          "endsWith",
          "contains",
          "length",
          "isEmpty",
          "size",
          "get",
          "isPresent",
          "orElse",
          "equals",
          "compareTo",
          "signum",
          "abs");

  private final Set<Class<?>> seen = new HashSet<>();
  private final Set<String> properties = new HashSet<>();
  private final Set<String> methods = new HashSet<>(LOOKING);
  private final Set<String> constants = new HashSet<>();
  private final Set<String> enums = new HashSet<>();

  /** The fact type with that simple name: a record among the facts, or a cell. */
  static Optional<Class<?>> type(String name) {
    String full = name.equals("Cell") ? "org.gouji.report.Cell" : FACTS + name;
    if (!name.chars().allMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    try {
      Class<?> type = Class.forName(full, false, Vocabulary.class.getClassLoader());
      return type.isRecord() && Modifier.isPublic(type.getModifiers())
          ? Optional.of(type)
          : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Opens a type, and all that can be reached from it. */
  void open(Class<?> type) {
    if (!REACHABLE.contains(type.getPackageName()) || !seen.add(type)) {
      return;
    }
    if (type.isEnum()) {
      enums.add(type.getSimpleName());
      Arrays.stream(type.getEnumConstants())
          .forEach(constant -> constants.add(((Enum<?>) constant).name()));
    }
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        properties.add(component.getName());
        openAll(component.getGenericType());
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      int modifiers = method.getModifiers();
      if (Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers) && !method.isSynthetic()) {
        methods.add(method.getName());
        if (method.getParameterCount() == 0) {
          properties.add(method.getName());
          bean(method.getName()).ifPresent(properties::add);
        }
        openAll(method.getGenericReturnType());
      }
    }
  }

  private void openAll(Type type) {
    if (type instanceof Class<?> plain) {
      open(plain);
    } else if (type instanceof ParameterizedType generic) {
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::openAll);
    }
  }

  /** The property that a method such as {@code isAbsent} also goes by. */
  private static Optional<String> bean(String method) {
    for (String prefix : List.of("is", "get")) {
      if (method.startsWith(prefix) && method.length() > prefix.length()) {
        String rest = method.substring(prefix.length());
        return Optional.of(rest.substring(0, 1).toLowerCase(Locale.ROOT) + rest.substring(1));
      }
    }
    return Optional.empty();
  }

  boolean isProperty(String name) {
    return properties.contains(name);
  }

  boolean isMethod(String name) {
    return methods.contains(name);
  }

  boolean isConstant(String name) {
    return constants.contains(name);
  }

  boolean isEnum(String name) {
    return enums.contains(name);
  }
}
