package org.gouji.form;

import java.util.Arrays;

/** The edition of the official format that a table, a report or a year follows. */
public enum Edition {
  /** 试行格式 of 国办公开办函〔2019〕60号, due for fiscal years 2019 and 2020. */
  E2019("2019"),
  /** 格式 of 国办公开办函〔2021〕30号, due for fiscal years from 2021. */
  E2021("2021"),
  /** Marks of both editions within one table, or between tables 2 and 3. */
  MIXED("mixed");

  private final String word;

  Edition(String word) {
    this.word = word;
  }

  /** The word of the vocabulary. */
  public String word() {
    return word;
  }

  /** The edition with that word. */
  public static Edition of(String word) {
    return Arrays.stream(values())
        .filter(edition -> edition.word.equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no edition " + word));
  }

  /** The edition that a fiscal year demands; years before 2019 have none. */
  public static Edition dueIn(int year) {
    if (year < 2019) {
      throw new IllegalArgumentException("no edition is due for fiscal year " + year);
    }
    return year < 2021 ? E2019 : E2021;
  }
}
