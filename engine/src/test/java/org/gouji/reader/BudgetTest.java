package org.gouji.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gouji.document.Limits;
import org.gouji.document.Unreadable;
import org.gouji.document.UnreadableException;
import org.junit.jupiter.api.Test;

class BudgetTest {
  private static final Limits LIMITS =
      new Limits(
          20L << 20,
          5,
          2,
          1,
          4,
          3,
          100,
          new Limits.Packed(2, 5L << 20, 10),
          new Limits.Paged(2, 3, 4));

  private final AtomicLong clock = new AtomicLong();
  private final Budget budget = new Budget(LIMITS, clock::get);

  @Test
  void amounts_up_to_the_limit_pass() {
    assertThatCode(
            () -> {
              budget.bytes(20L << 20);
              budget.characters(5);
              budget.block();
              budget.block();
              budget.table();
              budget.slots(4);
              budget.depth(3);
              budget.entry();
              budget.entry();
              budget.unpacked(5L << 20, 5L << 20, 1L << 20);
              budget.page();
              budget.page();
              for (int i = 0; i < 3; i++) {
                budget.glyph();
                budget.stroke();
              }
              budget.stroke();
              clock.set(TimeUnit.MILLISECONDS.toNanos(100));
              budget.time();
            })
        .doesNotThrowAnyException();
  }

  @Test
  void file_above_the_limit_is_refused_with_both_sizes_and_advice() {
    assertThat(refusal(() -> budget.bytes((20L << 20) + 1)))
        .isEqualTo("文件大小为 21 MB，超过上限 20 MB，未读取。请删去与报告无关的附件或图片后重新提交，或请系统管理员调高上限。");
  }

  @Test
  void every_limit_is_named_when_passed() throws UnreadableException {
    budget.block();
    budget.block();
    budget.table();

    assertThat(refusal(() -> budget.characters(6))).contains("字符", "5");
    assertThat(refusal(budget::block)).contains("段落", "2");
    assertThat(refusal(budget::table)).contains("表格", "1");
    assertThat(refusal(() -> budget.slots(5))).contains("格", "4");
    assertThat(refusal(() -> budget.depth(4))).contains("嵌套", "3");
    assertThat(refusal(() -> budget.unpacked(1, 2L << 20, 1L << 10))).contains("膨胀", "10");
    assertThat(refusal(() -> budget.unpacked(5L << 20, 1, 1))).contains("解开", "5 MB");
    assertThat(refusal(() -> times(3, budget::entry))).contains("条目", "2");
    assertThat(refusal(() -> times(3, budget::page))).contains("页", "2");
    assertThat(refusal(() -> times(4, budget::glyph))).contains("字符", "3");
    assertThat(refusal(() -> times(5, budget::stroke))).contains("线条", "4");
    clock.set(TimeUnit.MILLISECONDS.toNanos(101));
    assertThat(refusal(budget::time)).contains("时间", "100");
  }

  @Test
  void what_is_left_of_the_time_is_the_limit_of_a_part() {
    clock.set(TimeUnit.MILLISECONDS.toNanos(70));
    assertThat(budget.rest()).isEqualTo(LIMITS.withMillis(30));
    clock.set(TimeUnit.MILLISECONDS.toNanos(700));
    assertThat(budget.rest()).isEqualTo(LIMITS.withMillis(0));
  }

  private static void times(int times, ThrowingCallable action) throws Throwable {
    for (int i = 0; i < times; i++) {
      action.call();
    }
  }

  private static String refusal(ThrowingCallable action) {
    UnreadableException refused = catchThrowableOfType(UnreadableException.class, action);
    assertThat(refused.reason()).isEqualTo(Unreadable.LIMIT);
    return refused.getMessage();
  }
}
