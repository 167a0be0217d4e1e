package org.gouji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTest {
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)[357]\\d{3}(?!\\d)");

  static List<Layout> layouts() {
    return Layout.all();
  }

  private static String text(Layout layout, byte[] bytes) {
    boolean gb = layout.name().equals("html-gb");
    return new String(bytes, gb ? Charset.forName("GB18030") : StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void unique_numbers_then_each_is_written_once_and_in_order(Layout layout) {
    for (int year : List.of(2020, 2024)) {
      for (long seed = 0; seed < 10; seed++) {
        Sample sample = Generator.uniqueNumbers(seed, year);
        List<Long> written = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(text(layout, layout.write(sample, seed)));
        while (numbers.find()) {
          written.add(Long.valueOf(numbers.group()));
        }
        List<Long> printed =
            new ArrayList<>(Generator.truth(sample).tailMap(5000L).headMap(7000L).keySet());
        printed.addAll(Generator.truth(sample).headMap(5000L).keySet());
        printed.addAll(Generator.truth(sample).tailMap(7000L).keySet());
        assertThat(written).as(layout.name()).isEqualTo(printed);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void official_style_then_sections_and_labels_are_in_the_text(Layout layout) {
    Sample sample = Generator.report(5, 2023, Reporter.GOVERNMENT);
    String text = text(layout, layout.write(sample));
    assertThat(text).contains(sample.title());
    sample.sections().forEach(s -> assertThat(text).contains(s.heading()));
    sample.sections().stream()
        .flatMap(s -> s.paragraphs().stream())
        .forEach(p -> assertThat(text).contains(p));
    assertThat(text).contains("本年处理决定数量", "社会公益组织", "复议后起诉", "（七）总计");
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void every_fault_then_it_can_be_written(Layout layout) {
    for (Fault fault : Fault.all()) {
      for (int year : List.of(2019, 2020, 2023)) {
        fault
            .plant(9, year)
            .ifPresent(
                p -> {
                  for (long seed = 0; seed < 5; seed++) {
                    assertThat(layout.write(p.sample(), seed)).isNotEmpty();
                  }
                });
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void same_seed_then_same_bytes(Layout layout) {
    Sample sample = Generator.report(2, 2022);
    assertThat(layout.write(sample, 3)).isEqualTo(layout.write(sample, 3));
  }
}
