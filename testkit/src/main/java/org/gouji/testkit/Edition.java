package org.gouji.testkit;

/** The edition of the national report format that a table follows. */
public enum Edition {
  /** The trial format of 2019, due for the fiscal years 2019 and 2020. */
  TRIAL_2019("2019"),
  /** The format of 2021, due for the fiscal years from 2021 on. */
  FORMAT_2021("2021"),
  /** Parts of both within one table. */
  MIXED("mixed");

  private final String code;

  Edition(String code) {
    this.code = code;
  }

  /** The word that results use: {@code 2019}, {@code 2021} or {@code mixed}. */
  public String code() {
    return code;
  }

  /** The edition that a fiscal year demands; years before 2019 count as the trial format. */
  public static Edition due(int year) {
    return year >= 2021 ? FORMAT_2021 : TRIAL_2019;
  }

  /** The edition that is not this one; {@link #MIXED} has none. */
  public Edition other() {
    return switch (this) {
      case TRIAL_2019 -> FORMAT_2021;
      case FORMAT_2021 -> TRIAL_2019;
      case MIXED -> throw new IllegalStateException("mixed has no counterpart");
    };
  }
}
