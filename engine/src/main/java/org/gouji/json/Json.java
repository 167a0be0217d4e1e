package org.gouji.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How JSON text is read and written here: exact numbers, bounded input, no duplicate keys. */
final class Json {

  private static final int MAX_BYTES = 20 << 20;
  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(32)
          .maxTokenCount(2_000_000)
          .maxStringLength(2_000_000)
          .maxNameLength(500)
          .maxNumberLength(40)
          .build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(BOUNDS)
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                  .build())
          .nodeFactory(NODES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static ArrayNode array() {
    return NODES.arrayNode();
  }

  /** One line, without a line feed at its end. */
  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a tree of JSON nodes can always be written", e);
    }
  }

  static Node parse(byte[] text) {
    if (text.length > MAX_BYTES) {
      throw new JsonFormatException("", "内容超过上限 " + (MAX_BYTES >> 20) + " MB，未读取。", false);
    }
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isMissingNode()) {
        throw new JsonFormatException("", "没有内容。", false);
      }
      return Node.root(node);
    } catch (StreamConstraintsException e) {
      throw new JsonFormatException("", "嵌套过深、数字过长或内容过多" + at(e) + "，未读取。", false);
    } catch (JsonProcessingException e) {
      throw new JsonFormatException("", "不是合法的 JSON" + at(e) + "，请检查括号、引号、逗号和重复的键。", false);
    } catch (IOException e) {
      throw new JsonFormatException("", "不是 UTF-8 编码的 JSON。", false);
    }
  }

  private static String at(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null || location.getLineNr() < 1
        ? ""
        : "（第" + location.getLineNr() + "行第" + location.getColumnNr() + "列）";
  }
}
