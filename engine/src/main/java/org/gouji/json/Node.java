package org.gouji.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A JSON value that knows its place, so that whatever is wrong with it can be told with it. */
final class Node {

  private static final int MAX_DIGITS = 30;

  private final JsonNode json;
  private final String pointer;

  private Node(JsonNode json, String pointer) {
    this.json = json;
    this.pointer = pointer;
  }

  static Node root(JsonNode json) {
    return new Node(json, "");
  }

  String pointer() {
    return pointer;
  }

  JsonFormatException malformed(String problem) {
    return new JsonFormatException(pointer, problem, false);
  }

  JsonFormatException contradiction(String problem) {
    return new JsonFormatException(pointer, problem, true);
  }

  /** The member with that name; empty where it is left out or null. */
  Optional<Node> get(String name) {
    JsonNode member = object().get(name);
    return member == null || member.isNull()
        ? Optional.empty()
        : Optional.of(new Node(member, pointer + "/" + escape(name)));
  }

  /** Whether the member is there, be it null. */
  boolean has(String name) {
    return object().has(name);
  }

  Node need(String name) {
    return get(name).orElseThrow(() -> malformed("缺少“" + name + "”。"));
  }

  /** Refuses members with other names. */
  Node only(Set<String> known) {
    object()
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                throw malformed("不认识的键“" + name + "”；可用的键：" + list(new TreeSet<>(known)) + "。");
              }
            });
    return this;
  }

  /** Members in the order of the text; a null member is left out. */
  Map<String, Node> members() {
    Map<String, Node> members = new LinkedHashMap<>();
    object()
        .fieldNames()
        .forEachRemaining(name -> get(name).ifPresent(node -> members.put(name, node)));
    return members;
  }

  List<Node> items() {
    if (!json.isArray()) {
      throw malformed("应为数组，实为" + kind() + "。");
    }
    List<Node> items = new ArrayList<>();
    for (JsonNode item : json) {
      items.add(new Node(item, pointer + "/" + items.size()));
    }
    return items;
  }

  String text() {
    if (!json.isTextual()) {
      throw malformed("应为字符串，实为" + kind() + "。");
    }
    return json.textValue();
  }

  boolean flag() {
    if (!json.isBoolean()) {
      throw malformed("应为 true 或 false，实为" + kind() + "。");
    }
    return json.booleanValue();
  }

  int integer() {
    BigDecimal number = number();
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw malformed("应为整数，实为 " + number.toPlainString() + "。");
    }
  }

  BigDecimal number() {
    if (!json.isNumber()) {
      throw malformed("应为数字，实为" + kind() + "。");
    }
    BigDecimal number = json.decimalValue();
    long whole = (long) number.precision() - number.scale();
    if (whole > MAX_DIGITS || Math.abs((long) number.scale()) > MAX_DIGITS) {
      throw malformed("数字过大或小数位过多。");
    }
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  LocalDate date() {
    String text = text();
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw malformed("应为日期（如 2024-01-31），实为“" + text + "”。");
    }
  }

  <T> T oneOf(Collection<T> values, Function<T, String> word) {
    String text = text();
    return values.stream()
        .filter(value -> word.apply(value).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                malformed(
                    "不认识的值“" + text + "”；可用的值：" + list(values.stream().map(word).toList()) + "。"));
  }

  <E extends Enum<E>> E oneOf(Class<E> type) {
    return oneOf(List.of(type.getEnumConstants()), Enum::name);
  }

  /** Builds a value whose parts were read, and tells its place if they do not fit together. */
  <T> T build(Supplier<T> constructor) {
    try {
      return constructor.get();
    } catch (IllegalArgumentException e) {
      throw contradiction("内容不合规定（" + e.getMessage() + "）。");
    }
  }

  private JsonNode object() {
    if (!json.isObject()) {
      throw malformed("应为对象，实为" + kind() + "。");
    }
    return json;
  }

  private String kind() {
    return switch (json.getNodeType()) {
      case ARRAY -> "数组";
      case OBJECT, POJO -> "对象";
      case STRING, BINARY -> "字符串";
      case NUMBER -> "数字";
      case BOOLEAN -> "布尔值";
      case NULL, MISSING -> "空值（null）";
    };
  }

  private static String list(Collection<String> words) {
    return words.stream().collect(Collectors.joining("、"));
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
