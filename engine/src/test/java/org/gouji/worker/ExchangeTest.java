package org.gouji.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Place;
import org.gouji.document.Slot;
import org.gouji.document.Unreadable;
import org.junit.jupiter.api.Test;

class ExchangeTest {
  private static final Place CELL = Place.ElementPlace.of("body/table[1]/tr[1]/td[1]", 1, 1, 1);
  private static final Place BOX =
      new Place.PagePlace(
          2,
          new BigDecimal("70.5"),
          new BigDecimal("1.20"),
          new BigDecimal("0"),
          new BigDecimal("9"),
          true);

  @Test
  void every_kind_of_block_and_place_arrives_as_it_was_sent() throws IOException {
    Slot wide = new Slot(0, 0, 1, 2, "跨两列\n\uFFFD", CELL);
    Document document =
        new Document(
            List.of(
                new Block.Line(7, "行\t末"),
                new Block.Heading(1, "一、总体情况", Place.ElementPlace.of("body/h1")),
                new Block.Paragraph("段\u00A0落", BOX),
                new Block.Grid(
                    List.of(
                        List.of(Optional.of(wide), Optional.of(wide)),
                        List.of(Optional.empty()),
                        List.of()),
                    Block.Grid.Source.PICTURE,
                    new Place.SheetPlace("表三", "C5")),
                new Block.Picture("", new Place.TextPlace(1, 2))),
            Map.of("PubDate", "2024-01-30"),
            false,
            List.of("有 1 页是图片。"));

    assertThat(Exchange.answer(sent(Exchange.Answer.of(document))).document()).contains(document);
  }

  @Test
  void refusals_and_failures_arrive_as_they_were_sent() throws IOException {
    Exchange.Answer refused = Exchange.Answer.refused(Unreadable.ENCRYPTED, "请取消密码。");
    Exchange.Answer failed = Exchange.Answer.failed("torn < at");

    assertThat(Exchange.answer(sent(refused))).isEqualTo(refused);
    assertThat(Exchange.answer(sent(failed))).isEqualTo(failed);
  }

  @Test
  void task_arrives_with_its_limits_and_bytes() throws IOException {
    Exchange.Task task =
        new Exchange.Task(
            "pdf", OptionalInt.of(2), "报告.pdf", Optional.of("application/pdf"), Limits.DEFAULT);
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    Exchange.send(new DataOutputStream(wire), task, new byte[] {1, 2, 3});
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(wire.toByteArray()));

    Exchange.Task received = Exchange.task(in);

    assertThat(received).isEqualTo(task);
    assertThat(Exchange.submission(in, received).bytes()).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> Exchange.task(in)).isInstanceOf(EOFException.class);
  }

  @Test
  void nonsense_is_no_message() {
    byte[] huge = {127, -1, -1, -1, 0};
    byte[] torn = {0, 0, 0, 9, '{'};

    assertThatThrownBy(() -> Exchange.answer(in(huge))).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Exchange.answer(in(torn))).isInstanceOf(EOFException.class);
  }

  private static DataInputStream sent(Exchange.Answer answer) throws IOException {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    Exchange.send(new DataOutputStream(wire), answer);
    return in(wire.toByteArray());
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
