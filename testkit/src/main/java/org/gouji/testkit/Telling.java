package org.gouji.testkit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gouji.testkit.Claim.Basis;

/**
 * Writes sentences that state the figures of a report's tables, in several wordings, and notes what
 * each of them claims.
 */
final class Telling {

  private static final String REQUESTS = "requests";
  private static final String REVIEWS = "reviewAndLitigation";
  private static final String DISCLOSURE = "proactiveDisclosure";
  private static final List<String> COLUMNS =
      Form.TABLE3_COLUMNS.stream().map(Column::key).filter(k -> !k.equals(Form.TOTAL)).toList();
  private static final List<String> GROUPS =
      List.of("granted", "partiallyGranted", "denied", "unable", "notProcessed", "otherHandling");
  private static final List<String> GROUP_WORDS =
      List.of("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Sample sample;
  private final Numbers numbers;
  private final SplittableRandom random;
  private final List<Claim> claims = new ArrayList<>();

  /** What a sentence says of a number: a fault changes one of them. */
  interface Numbers {
    /** The number to write of a figure. */
    int write(String figure, int right);
  }

  private Telling(Sample sample, Numbers numbers, SplittableRandom random) {
    this.sample = sample;
    this.numbers = numbers;
    this.random = random;
  }

  /** The report with sentences on its requests, reviews and documents, all of them right. */
  static Sample of(Sample sample, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return tell(sample, (figure, right) -> right, random, random.nextInt(4));
  }

  /** The same with the numbers that a fault writes, in one of the wordings 0 to 3. */
  static Sample tell(Sample sample, Numbers numbers, SplittableRandom random, int wording) {
    Telling telling = new Telling(sample, numbers, random);
    Sample told = telling.requests(sample, wording);
    told = telling.plus(told, REVIEWS, telling.reviews());
    told = telling.plus(told, DISCLOSURE, telling.documents());
    return told.withClaims(telling.claims);
  }

  private Sample plus(Sample to, String section, String paragraph) {
    UnaryOperator<Section> add =
        s ->
            s.withParagraphs(Stream.concat(s.paragraphs().stream(), Stream.of(paragraph)).toList());
    return to.mapSection(section, add);
  }

  /** The report with tables in which nothing happened. */
  static Sample emptied(Sample sample) {
    Edition second = sample.table2().flatMap(Table2::edition).orElseThrow();
    Edition third = sample.table3().flatMap(Table3::edition).orElseThrow();
    Figures nothing = new Figures(second, third, true, new SplittableRandom(1));
    return sample
        .withTable2(Optional.of(nothing.table2(Optional.empty())))
        .withTable3(Optional.of(nothing.table3(Optional.empty())))
        .withTable4(Optional.of(nothing.table4()));
  }

  // requests

  private Sample requests(Sample to, int wording) {
    if (right("newReceived") == 0 && wording % 2 == 0) {
      return plus(to, REQUESTS, noRequests());
    }
    return plus(
        to,
        REQUESTS,
        switch (wording) {
          case 0 -> plain();
          case 1 -> balance();
          case 2 -> inFull();
          default -> shares();
        });
  }

  private String noRequests() {
    exist("newReceived", true);
    return random.nextBoolean() ? "%d年，未收到政府信息公开申请。".formatted(sample.year()) : "本年度没有收到依申请公开事项。";
  }

  /** A sentence on the requests, without what was carried over. */
  private String plain() {
    int received = received(false);
    int answered = answered();
    int forward = carried("carriedForward");
    return random.nextBoolean()
        ? "%d年，共收到政府信息公开申请%d件，办结%d件，另有%d件结转下年度继续办理。"
            .formatted(sample.year(), received, answered, forward)
        : "全年受理政府信息公开申请%d件，答复%d件，顺延至下年度%d件。".formatted(received, answered, forward);
  }

  private String balance() {
    int received = received(false);
    int over = carried("carriedOver");
    int answered = answered();
    int forward = carried("carriedForward");
    claims.add(new Claim.Sum(REQUESTS, received + over, answered + forward, true));
    return "本年新收政府信息公开申请%d件，上年结转%d件，办结%d件，结转下年度%d件。".formatted(received, over, answered, forward);
  }

  private String inFull() {
    int received = received(false);
    int people = applicants("naturalPerson", COLUMNS.subList(0, 1));
    int organs = applicants("organizations", COLUMNS.subList(1, COLUMNS.size()));
    int answered = answered();
    List<String> parts = new ArrayList<>();
    int sum = 0;
    for (int i = 0; i < GROUPS.size(); i++) {
      int number = result(GROUPS.get(i));
      sum += number;
      parts.add(GROUP_WORDS.get(i) + number + "件");
    }
    claims.add(new Claim.Sum(REQUESTS, received, people + organs, true));
    claims.add(new Claim.Sum(REQUESTS, answered, sum, true));
    return "本机关共收到依申请公开件%d件（自然人%d件、法人或其他组织%d件），办结%d件，其中%s。"
        .formatted(received, people, organs, answered, String.join("、", parts));
  }

  /** A share that is made from the numbers as they are written, unless a fault writes another. */
  private String shares() {
    int answered = answered();
    int granted = result("granted");
    claims.add(new Claim.Sum(REQUESTS, answered, granted, false));
    String text = "全年答复政府信息公开申请%d件，其中予以公开%d件".formatted(answered, granted);
    if (answered == 0) {
      return text + "。";
    }
    BigDecimal percent =
        BigDecimal.valueOf(granted)
            .multiply(HUNDRED)
            .divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP);
    int off = numbers.write("percent", 0);
    BigDecimal written = percent.add(BigDecimal.valueOf(off));
    claims.add(new Claim.Share(REQUESTS, written, off == 0));
    return text + "，占" + written + "%。";
  }

  /** A sentence that adds what was carried over without saying so. */
  static Sample withCarriedOver(Sample sample) {
    Telling telling = new Telling(sample, (figure, right) -> right, new SplittableRandom(1));
    int received = telling.received(true);
    Sample told = telling.plus(sample, REQUESTS, "全年共收到政府信息公开申请%d件。".formatted(received));
    return told.withClaims(telling.claims);
  }

  /** A sentence on the change since last year. */
  static Sample withChange(Sample sample, int change) {
    Telling telling = new Telling(sample, (figure, right) -> right, new SplittableRandom(1));
    int received = telling.received(false);
    telling.claims.add(new Claim.Change(REQUESTS, change));
    String text =
        "收到政府信息公开申请%d件，比上年%s%d件。".formatted(received, change < 0 ? "减少" : "增加", Math.abs(change));
    return telling.plus(sample, REQUESTS, text).withClaims(telling.claims);
  }

  private int received(boolean withCarriedOver) {
    int right = right("newReceived") + (withCarriedOver ? right("carriedOver") : 0);
    int value = numbers.write("newReceived", right);
    Basis first = Basis.of(List.of(cell("newReceived")));
    Basis both = Basis.of(List.of(cell("newReceived"), cell("carriedOver")));
    claims.add(
        new Claim.Count(
            REQUESTS, "NAR-01", "narrative:newReceived", value, first, List.of(both), false));
    if (value > 0) {
      exist("newReceived", false);
    }
    return value;
  }

  private int answered() {
    int value = numbers.write("resultsTotal", right("resultsTotal"));
    claims.add(
        new Claim.Count(
            REQUESTS,
            "NAR-02",
            "narrative:resultsTotal",
            value,
            Basis.of(List.of(cell("resultsTotal"))),
            List.of(
                new Basis(List.of(cell("resultsTotal")), List.of(cell("carriedOver"))),
                new Basis(List.of(cell("newReceived")), List.of(cell("carriedForward")))),
            false));
    return value;
  }

  private int carried(String row) {
    return simple(REQUESTS, "NAR-03", row, List.of(cell(row)));
  }

  private int applicants(String figure, List<String> columns) {
    List<String> received = columns.stream().map(c -> "t3:newReceived:" + c).toList();
    List<String> both =
        Stream.concat(received.stream(), columns.stream().map(c -> "t3:carriedOver:" + c)).toList();
    int value = numbers.write(figure, sum(received));
    claims.add(
        new Claim.Count(
            REQUESTS,
            "NAR-04",
            "narrative:" + figure,
            value,
            Basis.of(received),
            List.of(Basis.of(both)),
            false));
    return value;
  }

  private int result(String group) {
    Edition edition = sample.table3().flatMap(Table3::edition).orElseThrow();
    List<String> cells =
        Form.resultRows(edition).stream()
            .filter(row -> row.equals(group) || row.startsWith(group + "."))
            .map(Telling::cell)
            .toList();
    return simple(REQUESTS, "NAR-05", group, cells);
  }

  // reviews and documents

  private String reviews() {
    List<String> reviewed = List.of("t4:reconsideration.total");
    List<String> suits =
        List.of("t4:litigationDirect.total", "t4:litigationAfterReconsideration.total");
    if (sum(reviewed) + sum(suits) == 0 && random.nextBoolean()) {
      exist("reconsideration", true);
      exist("litigation", true);
      return "未发生因政府信息公开引发的行政复议、行政诉讼。";
    }
    int reviews = simple(REVIEWS, "NAR-06", "reconsideration", reviewed);
    int litigation = simple(REVIEWS, "NAR-07", "litigation", suits);
    if (reviews > 0) {
      exist("reconsideration", false);
    }
    if (litigation > 0) {
      exist("litigation", false);
    }
    return "因办理政府信息公开申请引起行政复议%d件、行政诉讼%d起。".formatted(reviews, litigation);
  }

  private String documents() {
    boolean trial =
        sample.table2().flatMap(Table2::edition).equals(Optional.of(Edition.TRIAL_2019));
    String figure = "normativeDocuments." + (trial ? "newlyMade" : "issued");
    int issued = simple(DISCLOSURE, "NAR-11", figure, List.of("t2:" + figure));
    if (issued == 0 && random.nextBoolean()) {
      return "本年度未制发行政规范性文件。";
    }
    return random.nextBoolean()
        ? "全年制发行政规范性文件%d件。".formatted(issued)
        : "%d年共出台规范性文件%d件。".formatted(sample.year(), issued);
  }

  private int simple(String section, String rule, String figure, List<String> cells) {
    int value = numbers.write(figure, sum(cells));
    claims.add(
        new Claim.Count(
            section, rule, "narrative:" + figure, value, Basis.of(cells), List.of(), false));
    return value;
  }

  /** That there was none of a figure, or that there were some. */
  private void exist(String figure, boolean denied) {
    List<String> groups =
        figure.equals("litigation")
            ? List.of("litigationDirect", "litigationAfterReconsideration")
            : List.of(figure);
    List<String> cells =
        figure.equals("newReceived")
            ? Form.TABLE3_COLUMNS.stream().map(c -> "t3:newReceived:" + c.key()).toList()
            : groups.stream()
                .flatMap(g -> Form.TABLE4_CELLS.stream().map(c -> "t4:" + g + "." + c))
                .toList();
    List<String> totals = cells.stream().filter(c -> c.endsWith(Form.TOTAL)).toList();
    String section = figure.equals("newReceived") ? REQUESTS : REVIEWS;
    claims.add(new Claim.Existence(section, denied, totals, cells));
  }

  private static String cell(String row) {
    return "t3:" + row + ":" + Form.TOTAL;
  }

  private int right(String row) {
    return sum(List.of(cell(row)));
  }

  private int sum(List<String> cells) {
    Reading reading = new Reading(sample, Layout.named("html"), true);
    return cells.stream()
        .mapToInt(c -> reading.cell(c).value().map(BigDecimal::intValueExact).orElse(0))
        .sum();
  }
}
