package org.gouji.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.document.Place;
import org.gouji.report.Figure;
import org.gouji.report.Narrative;
import org.gouji.report.StatedSum;
import org.gouji.report.Statement;
import org.junit.jupiter.api.Test;

class NarratorTest {

  private static final int YEAR = 2023;

  private static Narrative read(String... paragraphs) {
    return reading(paragraphs).narrative();
  }

  private static Narrator reading(String... paragraphs) {
    List<Statement> text = new ArrayList<>();
    for (String paragraph : paragraphs) {
      text.add(new Statement(paragraph, new Place.TextPlace(text.size() + 1, 1)));
    }
    return Narrator.reading(text, List.of(), false);
  }

  /** Figures of the whole organ in the whole year, as {@code sentences.yaml} writes them. */
  private static Set<String> figures(Narrative narrative) {
    return narrative.figures().stream()
        .filter(figure -> !figure.approximate() && figure.scopes().isEmpty())
        .filter(figure -> figure.year().isEmpty() || figure.year().getAsInt() == YEAR)
        .map(NarratorTest::show)
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private static String show(Figure figure) {
    String keys =
        Stream.concat(Stream.of(figure.key()), figure.together().stream())
            .collect(Collectors.joining("+"));
    return keys + ": " + (figure.negated() ? "none" : figure.value().toPlainString());
  }

  @Test
  @SuppressWarnings("SystemOut") // recall and precision are what a reader of the build wants to see
  void labelled_sentences_state_what_their_labels_say() throws IOException {
    int expected = 0;
    int found = 0;
    Map<String, String> wrong = new TreeMap<>();
    Map<String, String> missed = new TreeMap<>();
    JsonNode sentences = sentences();
    for (JsonNode sentence : sentences) {
      String text = sentence.get(0).asText();
      Set<String> labels =
          sentence.get(1).properties().stream()
              .map(label -> label.getKey() + ": " + label.getValue().asText())
              .collect(Collectors.toSet());
      Set<String> figures = figures(read(text));
      expected += labels.size();
      found += (int) labels.stream().filter(figures::contains).count();
      labels.stream().filter(l -> !figures.contains(l)).forEach(l -> missed.put(text, l));
      figures.stream().filter(f -> !labels.contains(f)).forEach(f -> wrong.put(text, f));
    }
    System.out.printf(
        "%d sentences, %d figures: %d found, %d wrong%n",
        sentences.size(), expected, found, wrong.size());
    missed.forEach((text, label) -> System.out.println("missed " + label + " in " + text));

    assertThat(sentences.size()).isGreaterThanOrEqualTo(150);
    assertThat(wrong).isEmpty();
    assertThat(found).isGreaterThanOrEqualTo((expected * 95 + 99) / 100);
  }

  private static JsonNode sentences() throws IOException {
    try (InputStream in = NarratorTest.class.getResourceAsStream("sentences.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readTree(Objects.requireNonNull(in));
    }
  }

  @Test
  void a_figure_stands_where_its_words_begin() {
    Narrative narrative = read("  前言。", "2023年，我局 共收到 政府信息公开申请 36 件。");

    assertThat(narrative.figures())
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.raw()).isEqualTo("收到 政府信息公开申请 36 件");
              assertThat(figure.at()).isEqualTo(new Place.TextPlace(2, 11));
              assertThat(figure.sentence().text()).isEqualTo("2023年，我局 共收到 政府信息公开申请 36 件");
              assertThat(figure.year()).hasValue(2023);
            });
  }

  @Test
  void what_limits_a_figure_stands_beside_it() {
    assertThat(read("局本级制定的7件行政规范性文件。").figures())
        .extracting(Figure::scopes)
        .containsExactly(List.of("局本级"));
    assertThat(read("全市共收到政府信息公开申请90余件，办结80件。").figures())
        .extracting(figure -> figure.key() + figure.scopes() + figure.approximate())
        .containsExactly("newReceived[全市]true", "resultsTotal[全市]false");
  }

  @Test
  void the_scope_of_a_figure_holds_on_and_that_of_an_order_does_not() {
    assertThat(figures(read("市本级依申请公开工作平稳。共收到政府信息公开申请50件。"))).isEmpty();
    assertThat(figures(read("督促各部门规范答复。全年收到政府信息公开申请50件。"))).containsExactly("newReceived: 50");
    assertThat(figures(read("各镇街收到政府信息公开申请50件。办结49件。"))).isEmpty();
    assertThat(figures(read("各镇街收到政府信息公开申请50件。我局收到政府信息公开申请5件。"))).containsExactly("newReceived: 5");
  }

  @Test
  void the_numbers_of_a_table_that_was_not_recognised_are_nobodys() {
    assertThat(read("本年新收政府信息公开申请数量 34 1 0 1 0 0 36").figures()).isEmpty();
    assertThat(read("予以公开\t15\t0\t0\t0\t0\t15").figures()).isEmpty();
  }

  private static String shown(StatedSum sum) {
    return sum.whole() + (sum.closed() ? " = " : " >= ") + sum.parts();
  }

  @Test
  void sums_are_taken_down_with_their_parts() {
    assertThat(read("收到留言9件，接到热线40件，目前办结47件，正在办理1件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[9, 40] = [47, 1]");
    assertThat(read("收到政府信息公开申请36件（自然人34件、法人2件），办结35件，其中予以公开13件、部分公开3件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[36] = [34, 2]", "[35] >= [13, 3]");
    assertThat(read("承办建议31件，其中主办18件、会办9件、参办4件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[31] >= [18, 9, 4]");
    assertThat(read("新收政府信息公开申请25件，上年结转3件，办结26件，结转下年度2件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[25, 3] = [26, 2]");
  }

  @Test
  void what_may_be_parted_in_two_ways_is_no_sum() {
    assertThat(read("收到政府信息公开申请36件，其中自然人34件，法人2件，网络申请30件，信函申请6件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[36] = [34, 2]");
    assertThat(read("发布信息100条，其中图文80条，原创60条。").sums()).isEmpty();
    assertThat(read("收到诉求62件，热线32件，留言30件，办结61件，正在办理1件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[62] = [61, 1]");
  }

  @Test
  void a_bracket_adds_to_the_number_before_it_and_is_no_whole() {
    assertThat(read("共收到政府信息公开申请13件（含上年结转1件），其中自然人11件、法人2件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[13] = [11, 2]");
    assertThat(read("收到政府信息公开申请13件，办结12件（含上年结转1件），其中予以公开9件、不予公开3件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[12] >= [9, 3]");
    assertThat(read("新收政府信息公开申请13件（含网上申请8件），其中自然人11件、法人2件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[13] = [11, 2]");
    assertThat(read("收到政府信息公开申请13件，含上年结转1件，其中自然人11件、法人2件。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[13] = [11, 2]");
  }

  @Test
  void a_list_with_the_rest_left_open_is_not_all_there_is() {
    assertThat(read("答复政府信息公开申请13件，其中予以公开9件、不予公开1件，其余无法提供。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[13] >= [9, 1]");
    assertThat(read("答复政府信息公开申请13件，其中予以公开9件，其余为无法提供和不予公开。").sums())
        .extracting(NarratorTest::shown)
        .containsExactly("[13] >= [9]");
  }

  @Test
  void parts_of_either_of_two_totals_are_wrong_for_neither() {
    assertThat(read("收到政府信息公开申请13件，办结12件，其中自然人11件、法人2件。").sums()).isEmpty();
  }

  @Test
  void shares_are_of_the_totals_that_were_named() {
    assertThat(read("收到政府信息公开申请810件，答复805件。其中，予以公开258件，占33.9%。").percents())
        .extracting(p -> p.percent() + "% " + p.part() + " of " + p.wholes())
        .containsExactly("33.9% 258 of [810, 805]");
    assertThat(read("收到政府信息公开申请8件，不予公开4件，其中过程性信息1件，占不予公开的25%，按时办结率100%。").percents()).isEmpty();
  }

  @Test
  void changes_belong_to_the_figure_before_them() {
    assertThat(read("收到政府信息公开申请60件，同比增长20.5%，办结58件，比上年减少3件。").changes())
        .extracting(c -> c.figure().key() + " " + c.change() + (c.percent() ? "%" : ""))
        .containsExactly("newReceived 20.5%", "resultsTotal -3");
    assertThat(read("主动公开信息200条，同比增长10%。").changes()).isEmpty();
  }

  @Test
  void twice_the_text_is_twice_the_work() {
    String sentence = "2023年，我局共收到政府信息公开申请36件，其中自然人34件、法人2件，占5.6%，办结35件（含上年结转1件），";
    long once = reading(sentence.repeat(500)).steps();
    long twice = reading(sentence.repeat(1000)).steps();
    long odd = reading("《（".repeat(20_000)).steps();
    long oddTwice = reading("《（".repeat(40_000)).steps();

    assertThat(BigDecimal.valueOf(twice)).isLessThan(BigDecimal.valueOf(once * 21 / 10));
    assertThat(oddTwice).isLessThan(odd * 21 / 10);
  }
}
