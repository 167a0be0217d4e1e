package org.gouji.plugins.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.office.word.Docx.shown;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Place.ElementPlace;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.DocumentReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DocReaderTest extends DocumentReaderContract {

  @Override
  protected DocumentReader reader() {
    return Doc.READER;
  }

  @Override
  protected byte[] sample() {
    return Doc.named("sample.doc");
  }

  @Test
  void what_is_shown_is_read_and_what_is_not_is_noted() throws UnreadableException {
    Document document = Doc.read(Doc.named("traps.doc"));

    assertThat(shown(document))
        .containsExactly(
            "某某局2023年政府信息公开工作年度报告",
            "一、总体情况",
            "（一）主动公开",
            "收到3件。",
            "二、主动公开政府信息情况",
            "甲|·|乙|丙",
            "·|·|7|",
            "丁|1|4⏎5|1⏎2",
            "上行",
            "下行\t电话0571-8",
            "# 存在的主要问题");
    assertThat(document.notes())
        .hasSize(3)
        .anyMatch(note -> note.contains("修订"))
        .anyMatch(note -> note.contains("2 处设为隐藏"))
        .anyMatch(note -> note.contains("内嵌表格"));
    assertThat(document.complete()).isTrue();
  }

  @Test
  void places_are_those_of_the_same_document_in_the_new_form() throws UnreadableException {
    List<Block> blocks = Doc.read(Doc.named("traps.doc")).blocks();

    Block.Grid grid = (Block.Grid) blocks.get(5);
    assertThat(grid.at(2, 3).orElseThrow().place())
        .isEqualTo(ElementPlace.of("body/tbl[1]/tr[3]/tc[4]", 1, 3, 4));
  }

  @Test
  void text_box_whose_place_nobody_can_tell_makes_the_document_incomplete()
      throws UnreadableException {
    Document document = Doc.read(Doc.named("box.doc"));

    assertThat(shown(document)).contains("前", "后").doesNotContain("框内文字");
    assertThat(document.complete()).isFalse();
    assertThat(document.notes()).anyMatch(note -> note.contains("文本框") && note.contains("请"));
  }

  @Test
  void document_without_a_word_is_empty() {
    assertThat(Doc.refusal(Doc.named("empty.doc")).reason()).isEqualTo(Unreadable.EMPTY);
  }

  @Test
  void encrypted_document_of_the_new_form_is_claimed_and_refused_with_what_to_do() {
    byte[] locked = Doc.container("EncryptedPackage", new byte[5_000]);

    assertThat(Doc.READER.claim(Doc.submission(locked))).isPresent();
    UnreadableException refused = Doc.refusal(locked);
    assertThat(refused.reason()).isEqualTo(Unreadable.ENCRYPTED);
    assertThat(refused).hasMessageContaining("密码").hasMessageContaining("请");
  }

  @Test
  void encrypted_document_of_the_old_form_is_refused_with_what_to_do() {
    UnreadableException refused = Doc.refusal(Doc.changed("sample.doc", 0x0B, 0x11));

    assertThat(refused.reason()).isEqualTo(Unreadable.ENCRYPTED);
    assertThat(refused).hasMessageContaining("密码").hasMessageContaining("请");
  }

  @Test
  void document_of_word_95_is_not_claimed() {
    byte[] old = Doc.changed("sample.doc", 0x02, 0x65, 0);

    assertThat(Doc.READER.claim(Doc.submission(old))).isEmpty();
  }

  @Test
  void other_containers_are_not_claimed() {
    assertThat(Doc.READER.claim(Doc.submission(Doc.container("Workbook", new byte[5_000]))))
        .isEmpty();
    assertThat(Doc.READER.claim(Doc.submission(Doc.container("CONTENTS", new byte[5_000]))))
        .isEmpty();
  }

  @Test
  void file_that_was_cut_off_is_claimed_and_refused_as_damaged() {
    byte[] text = new byte[20_000];
    text[0] = (byte) 0xEC;
    text[1] = (byte) 0xA5;
    byte[] cut = Arrays.copyOf(Doc.container("WordDocument", text), 10_000);

    assertThat(Doc.READER.claim(Doc.submission(cut))).isPresent();
    assertThat(Doc.refusal(cut).reason()).isEqualTo(Unreadable.DAMAGED);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void spoiled_file_is_read_or_refused_and_nothing_else() {
    byte[] whole = Doc.named("traps.doc");
    Random random = new Random(11);
    for (int i = 0; i < 1_000; i++) {
      byte[] spoiled = whole.clone();
      for (int k = 0; k < 4; k++) {
        spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
      }
      try {
        Doc.read(spoiled);
      } catch (UnreadableException refused) {
        assertThat(refused).hasMessageContaining("请");
      }
    }
  }

  @Test
  void parser_runs_in_a_process_of_its_own() {
    assertThat(Doc.READER.isolated()).isTrue();
  }
}
