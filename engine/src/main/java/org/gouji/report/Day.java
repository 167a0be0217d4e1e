package org.gouji.report;

import java.time.LocalDate;
import java.time.MonthDay;

/** A day of the calendar, as conditions compare it; nothing here knows which day it is today. */
public record Day(int year, int month, int dayOfMonth) {

  /** The day of a date. */
  public static Day of(LocalDate date) {
    return new Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * The day that a text such as {@code 01-31} names in a year.
   *
   * @throws java.time.DateTimeException if it is no day of a year
   */
  public static Day of(int year, String monthAndDay) {
    return of(MonthDay.parse("--" + monthAndDay).atYear(year));
  }

  /** Whether it is later than another. */
  public boolean laterThan(Day other) {
    return number() > other.number();
  }

  private int number() {
    return year * 10_000 + month * 100 + dayOfMonth;
  }

  /** As Chinese texts write it. */
  @Override
  public String toString() {
    return year + "年" + month + "月" + dayOfMonth + "日";
  }
}
