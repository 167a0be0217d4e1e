package org.gouji.narrative;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words of {@code words.yaml} in a trie, and the units. Shared and never changed. */
final class Lexicon {

  private static final Map<String, Kind> LISTS =
      Map.ofEntries(
          Map.entry("disclosure", Kind.DISCLOSURE),
          Map.entry("received", Kind.RECEIVED),
          Map.entry("newlyReceived", Kind.NEWLY_RECEIVED),
          Map.entry("answered", Kind.ANSWERED),
          Map.entry("receivedAndAnswered", Kind.RECEIVED_AND_ANSWERED),
          Map.entry("handled", Kind.HANDLED),
          Map.entry("besides", Kind.BESIDES),
          Map.entry("unrelated", Kind.UNRELATED),
          Map.entry("assisting", Kind.ASSISTING),
          Map.entry("outOf", Kind.OUT_OF),
          Map.entry("rates", Kind.RATE),
          Map.entry("pending", Kind.PENDING),
          Map.entry("otherOrganizations", Kind.OTHER_ORGANIZATIONS),
          Map.entry("sameCases", Kind.SAME_CASES),
          Map.entry("published", Kind.PUBLISHED),
          Map.entry("otherActs", Kind.OTHER_ACT),
          Map.entry("tiers", Kind.TIER),
          Map.entry("scopes", Kind.SCOPE),
          Map.entry("periods", Kind.PERIOD),
          Map.entry("areas", Kind.AREA),
          Map.entry("channels", Kind.CHANNEL),
          Map.entry("allChannels", Kind.ALL_CHANNELS),
          Map.entry("own", Kind.OWN),
          Map.entry("thisYear", Kind.THIS_YEAR),
          Map.entry("others", Kind.OTHER),
          Map.entry("negations", Kind.NEGATION),
          Map.entry("authors", Kind.AUTHOR),
          Map.entry("parts", Kind.PART),
          Map.entry("respectively", Kind.RESPECTIVELY),
          Map.entry("each", Kind.EACH),
          Map.entry("rest", Kind.REST),
          Map.entry("total", Kind.TOTAL),
          Map.entry("joins", Kind.JOIN),
          Map.entry("openEnds", Kind.OPEN_END),
          Map.entry("shares", Kind.SHARE),
          Map.entry("compared", Kind.COMPARED),
          Map.entry("comparedWithYear", Kind.COMPARED_WITH_YEAR),
          Map.entry("up", Kind.UP),
          Map.entry("down", Kind.DOWN),
          Map.entry("level", Kind.LEVEL),
          Map.entry("fillers", Kind.FILLER),
          Map.entry("blocks", Kind.GAP));
  private static final Map<String, Kind> BY_KEY =
      Map.of(
          "figures", Kind.FIGURE,
          "reviews", Kind.REVIEW,
          "reviewsShort", Kind.REVIEW_SHORT,
          "results", Kind.RESULT,
          "documents", Kind.DOCUMENT,
          "acts", Kind.ACT);

  private static final Lexicon SHIPPED = load();

  private final Trie words = new Trie();
  private final Trie units = new Trie();
  private final Trie approximateBefore = new Trie();
  private final Trie approximateAfter = new Trie();

  /** A word: what it is, and what it names. */
  record Word(Kind kind, String key) {}

  private Lexicon() {}

  static Lexicon shipped() {
    return SHIPPED;
  }

  /** The longest word that begins there. */
  Optional<Trie.Hit> word(Compact text, int from) {
    return words.longest(text, from);
  }

  /** The longest unit that begins there; its key is the list that it stands in. */
  Optional<Trie.Hit> unit(Compact text, int from) {
    return units.longest(text, from);
  }

  Optional<Trie.Hit> approximateBefore(Compact text, int from) {
    return approximateBefore.longest(text, from);
  }

  Optional<Trie.Hit> approximateAfter(Compact text, int from) {
    return approximateAfter.longest(text, from);
  }

  private static Lexicon load() {
    ObjectMapper mapper =
        new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    try (InputStream in = Lexicon.class.getResourceAsStream("words.yaml")) {
      Lexicon lexicon = new Lexicon();
      Map<String, String> seen = new HashMap<>();
      mapper
          .readTree(Objects.requireNonNull(in))
          .properties()
          .forEach(list -> lexicon.add(list.getKey(), list.getValue(), seen));
      return lexicon;
    } catch (IOException e) {
      throw new UncheckedIOException("words.yaml", e);
    }
  }

  private void add(String list, JsonNode node, Map<String, String> seen) {
    switch (list) {
      case "requests" -> {
        addAll(words, node.path("full"), new Word(Kind.REQUEST, ""), seen);
        addAll(words, node.path("short"), new Word(Kind.REQUEST_SHORT, ""), seen);
      }
      case "units" -> {
        Map<String, String> seenUnits = new HashMap<>();
        node.properties()
            .forEach(
                e -> addAll(units, e.getValue(), new Word(Kind.NUMBER, e.getKey()), seenUnits));
      }
      case "approximateBefore" ->
          addAll(approximateBefore, node, new Word(Kind.NUMBER, ""), new HashMap<>());
      case "approximateAfter" ->
          addAll(approximateAfter, node, new Word(Kind.NUMBER, ""), new HashMap<>());
      default -> {
        Kind keyed = BY_KEY.get(list);
        if (keyed != null) {
          node.properties()
              .forEach(e -> addAll(words, e.getValue(), new Word(keyed, e.getKey()), seen));
        } else {
          Kind kind = LISTS.get(list);
          if (kind == null) {
            throw new IllegalStateException("words.yaml: there is no list called " + list);
          }
          addAll(words, node, new Word(kind, ""), seen);
        }
      }
    }
  }

  private static void addAll(Trie trie, JsonNode list, Word word, Map<String, String> seen) {
    for (JsonNode text : list) {
      String before = seen.put(text.asText(), word.toString());
      if (before != null) {
        throw new IllegalStateException(
            "words.yaml: " + text.asText() + " stands in two lists: " + before + ", " + word);
      }
      trie.put(text.asText(), word);
    }
  }
}
