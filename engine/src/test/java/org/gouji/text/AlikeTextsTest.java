package org.gouji.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AlikeTextsTest {

  @Test
  void the_same_text_is_found_and_an_other_is_not() {
    AlikeTexts known = new AlikeTexts(List.of("个别栏目更新不够及时", "政策解读形式比较单一"));

    assertThat(known.find("政策解读形式比较单一")).contains("政策解读形式比较单一");
    assertThat(known.find("基层工作人员业务不够熟练")).isEmpty();
  }

  @Test
  void random_texts_then_the_answer_is_that_of_comparing_all() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        texts.add(text(random, 1 + random.nextInt(60)));
      }
      String base = texts.get(random.nextInt(texts.size()));
      String asked = random.nextBoolean() ? changed(base, random) : text(random, 30);

      Optional<String> found = new AlikeTexts(texts).find(asked);

      assertThat(found).isEqualTo(texts.stream().filter(t -> isAlike(t, asked)).findFirst());
    }
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('a' + random.nextInt(3)));
    }
    return text.toString();
  }

  private static String changed(String text, Random random) {
    int at = random.nextInt(text.length());
    return text.substring(0, at) + "z" + text.substring(at + 1);
  }

  private static boolean isAlike(String a, String b) {
    Set<String> union = new HashSet<>(runs(a));
    union.addAll(runs(b));
    Set<String> common = new HashSet<>(runs(a));
    common.retainAll(runs(b));
    return common.size() * 10 >= union.size() * 8;
  }

  private static Set<String> runs(String text) {
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 5 <= text.length(); i++) {
      runs.add(text.substring(i, i + 5));
    }
    return runs.isEmpty() ? Set.of(text) : runs;
  }
}
