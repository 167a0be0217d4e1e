package org.gouji.plugins.office.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.plugins.office.word.Docx.p;
import static org.gouji.plugins.office.word.Docx.r;
import static org.gouji.plugins.office.word.Docx.shown;
import static org.gouji.plugins.office.word.Docx.tbl;
import static org.gouji.plugins.office.word.Docx.tc;
import static org.gouji.plugins.office.word.Docx.tr;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.gouji.plugin.DocumentReader;
import org.gouji.reader.DocumentReaderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest extends DocumentReaderContract {
  private static final String PICTURE =
      "<w:p><w:r><w:drawing><wp:inline><wp:extent cx='9000000' cy='9000000'/><a:blip/></wp:inline>"
          + "</w:drawing></w:r></w:p>";

  @Override
  protected DocumentReader reader() {
    return Docx.READER;
  }

  @Override
  protected byte[] sample() {
    return Docx.of(p("某某局2023年政府信息公开工作年度报告") + tbl(tr(tc("甲"), tc("1")))).bytes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void documents_templates_and_those_with_macros_are_read(String type) throws UnreadableException {
    Docx docx = Docx.typed(type, p("甲")).part("word/vbaProject.bin", new byte[] {1, 2, 3});

    assertThat(Docx.READER.claim(Docx.submission(docx.bytes()))).isPresent();
    assertThat(shown(docx.read())).containsExactly("甲");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
      })
  void sheets_and_slides_are_not_claimed(String type) {
    assertThat(Docx.READER.claim(Docx.submission(Docx.typed(type, p("甲")).bytes()))).isEmpty();
  }

  @Test
  void other_packed_files_are_not_claimed() {
    byte[] other =
        Docx.of(p("甲"))
            .without("[Content_Types].xml")
            .without("_rels/.rels")
            .without("word/document.xml")
            .part("OFD.xml", "<ofd/>")
            .bytes();

    assertThat(Docx.READER.claim(Docx.submission(other))).isEmpty();
  }

  @Test
  void file_that_was_cut_off_is_claimed_and_refused_as_damaged() {
    byte[] cut = Arrays.copyOf(sample(), sample().length - 60);

    assertThat(Docx.READER.claim(Docx.submission(cut))).isPresent();
    UnreadableException refused = Docx.refusal(cut);
    assertThat(refused.reason()).isEqualTo(Unreadable.DAMAGED);
    assertThat(refused).hasMessageContaining("请");
  }

  @Test
  void strict_form_of_the_standard_is_read_alike() throws UnreadableException {
    String body = p("甲") + tbl(tr(tc("<w:gridSpan w:val='2'/>", "乙"), tc("1")));
    String strict =
        Docx.document(body)
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main");
    String rels =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='a' Target='/word/document.xml'"
            + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'/>"
            + "</Relationships>";

    assertThat(Docx.main(strict).part("_rels/.rels", rels).read()).isEqualTo(Docx.of(body).read());
  }

  @Test
  void parts_in_utf_16_are_read_alike() throws UnreadableException {
    byte[] wide = Docx.document(p("甲")).getBytes(StandardCharsets.UTF_16);

    assertThat(shown(Docx.of("").part("word/document.xml", wide).read())).containsExactly("甲");
  }

  @Test
  void document_without_a_word_is_empty() {
    UnreadableException refused = Docx.of("<w:p/>" + tbl(tr(tc(""), tc("")))).refusal();

    assertThat(refused.reason()).isEqualTo(Unreadable.EMPTY);
    assertThat(refused).hasMessageContaining("请");
  }

  @Test
  void document_of_hidden_words_is_empty_and_says_so() {
    UnreadableException refused = Docx.of("<w:p>" + r("<w:vanish/>", "甲") + "</w:p>").refusal();

    assertThat(refused.reason()).isEqualTo(Unreadable.EMPTY);
    assertThat(refused).hasMessageContaining("隐藏");
  }

  @Test
  void document_of_pictures_alone_is_a_scan() {
    String cell = "<w:tc>" + PICTURE + "</w:tc>";
    UnreadableException refused = Docx.of(PICTURE + PICTURE).refusal();

    assertThat(refused.reason()).isEqualTo(Unreadable.SCAN);
    assertThat(Docx.of(tbl(tr(cell, cell))).refusal().reason()).isEqualTo(Unreadable.SCAN);
    assertThat(refused).hasMessageContaining("扫描").hasMessageContaining("请");
  }

  @Test
  void picture_beside_words_is_a_block_of_its_own() throws UnreadableException {
    assertThat(shown(Docx.of(p("甲") + PICTURE).read())).containsExactly("甲", "![]");
  }

  @Test
  void parser_runs_in_a_process_of_its_own() {
    assertThat(Docx.READER.isolated()).isTrue();
  }
}
