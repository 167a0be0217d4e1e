package org.gouji.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.gouji.check.Checker;
import org.gouji.check.Intake;
import org.gouji.check.UnknownFormatException;
import org.gouji.document.Block;
import org.gouji.document.Document;
import org.gouji.document.Limits;
import org.gouji.document.Place;
import org.gouji.document.Slot;
import org.gouji.document.Submission;
import org.gouji.document.UnreadableException;
import org.gouji.judge.Outcome;
import org.gouji.judge.Result;
import org.gouji.plugins.ocr.ScanReader;
import org.gouji.plugins.ocr.TesseractRecogniser;
import org.gouji.plugins.pdf.PdfReader;
import org.gouji.recognise.Recogniser;
import org.gouji.report.Cell;
import org.gouji.report.CellState;
import org.gouji.report.Given;
import org.gouji.report.Origin;
import org.gouji.report.Report;
import org.gouji.rule.Severity;
import org.gouji.testkit.Fault;
import org.gouji.testkit.Generator;
import org.gouji.testkit.Layout;
import org.gouji.testkit.Sample;
import org.gouji.testkit.file.PdfFile;
import org.gouji.testkit.file.Scan;
import org.gouji.verdict.Verdict;
import org.gouji.worker.Reading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Made-up reports as they come from a scanner: what is read is right, and nothing weighs more. */
class ScansTest {
  private static final Limits PATIENT = Limits.DEFAULT.withMillis(900_000);
  private static final List<CellState> CLAIMED =
      List.of(CellState.VALUE, CellState.BLANK, CellState.DASH);

  private static Map<String, Scan> scans() {
    Map<String, Scan> scans = new LinkedHashMap<>();
    scans.put("300 dpi", Scan.PLAIN);
    scans.put("200 dpi", Scan.PLAIN.withDpi(200));
    scans.put("200 dpi, askew and grainy", Scan.PLAIN.withDpi(200).withTilt(0.7).withNoise(8));
    scans.put(
        "300 dpi, pale, askew and grainy", Scan.PLAIN.withTilt(-1.3).withNoise(10).withShade(60));
    scans.put("300 dpi, thin broken lines", Scan.PLAIN.withRuling(0.25, 1).withNoise(4));
    scans.put("200 dpi, often broken lines", Scan.PLAIN.withDpi(200).withRuling(0.5, 3));
    scans.put("200 dpi, very grainy", Scan.PLAIN.withDpi(200).withNoise(20));
    scans.put("150 dpi", Scan.PLAIN.withDpi(150));
    return scans;
  }

  private static final class Score {
    private int right;
    private int open;
    private final List<String> wrong = new ArrayList<>();
  }

  @Test
  void cells_of_a_scan_are_right_or_left_open() throws UnreadableException {
    String font = font();
    Score score = new Score();
    compare(Generator.uniqueNumbers(4, 2023), "200 dpi, askew and grainy", font, 4, score);

    assertThat(score.wrong).isEmpty();
    assertThat(score.right).isGreaterThan(4 * score.open);
  }

  @Test
  @Tag("long")
  @SuppressWarnings("SystemOut") // the table is what a reader of the build wants to see
  void no_cell_of_many_scans_is_wrong() throws UnreadableException {
    String font = font();
    List<String> wrong = new ArrayList<>();
    System.out.println("scan | cells right | left open | wrong");
    for (String scan : scans().keySet()) {
      Score score = new Score();
      for (int seed = 0; seed < 8; seed++) {
        int year = 2019 + seed % 7;
        compare(
            seed % 2 == 0 ? Generator.uniqueNumbers(seed, year) : Generator.report(seed, year),
            scan,
            font,
            seed,
            score);
      }
      System.out.printf("%s | %d | %d | %d%n", scan, score.right, score.open, score.wrong.size());
      wrong.addAll(score.wrong);
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void verdict_on_a_scan_warns_at_most_and_asks_to_compare()
      throws UnknownFormatException, UnreadableException {
    String font = font();
    Sample spoiled =
        Fault.named("T3-01-andTotal").plant(Generator.report(9, 2023), 9).orElseThrow().sample();
    Checker checker =
        new Checker(
            Intake.of(List.of(new ScanReader())), Reading.HERE, Shipped.BOOK, PATIENT, "proof");

    Verdict verdict =
        checker
            .check(tiff(spoiled, Scan.PLAIN, font, 9), Optional.empty(), Shipped.OPTIONS)
            .verdict();

    Score score = new Score();
    compare(spoiled, "300 dpi", verdict.report().orElseThrow(), 9, score);
    assertThat(score.wrong).isEmpty();
    assertThat(score.right).isGreaterThan(4 * score.open);
    assertThat(verdict.notes()).anySatisfy(note -> assertThat(note).contains("OCR", "对照原件"));
    assertThat(failures(verdict.results()))
        .anyMatch(result -> result.rule().value().equals("T3-01"))
        .allMatch(result -> result.severity() != Severity.ERROR);
  }

  /** The pages of a PDF file as if they had been pictures, without a character misread. */
  @Test
  void whatever_is_wrong_on_recognised_pages_is_a_warning() throws UnreadableException {
    int found = 0;
    List<Fault> faults = Fault.all();
    for (int i = 0; i < faults.size(); i++) {
      Optional<Fault.Planted> planted = faults.get(i).plant(i, 2023);
      if (planted.isPresent() && Reports.isRectangular(planted.get().sample())) {
        Submission file = Shipped.file("a.pdf", PdfFile.of(planted.get().sample()));
        Document document = recognised(new PdfReader().read(file, Limits.DEFAULT));
        Report report = new Recogniser().recognise(document, Given.nothing());
        List<Result> failures = failures(Shipped.JUDGE.judge(report, Optional.empty()));

        assertThat(Reports.cells(report))
            .filteredOn(cell -> cell.state() == CellState.VALUE)
            .allMatch(cell -> cell.origin() == Origin.OCR);
        assertThat(failures)
            .as(faults.get(i).id())
            .allMatch(result -> result.severity() != Severity.ERROR);
        found += failures.size();
      }
    }
    assertThat(found).isGreaterThan(faults.size() / 2);
  }

  private static Document recognised(Document document) {
    List<Block> blocks = document.blocks().stream().map(ScansTest::recognised).toList();
    return new Document(blocks, document.metadata(), false, document.notes());
  }

  private static Block recognised(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(paragraph.text(), recognised(paragraph.place()));
    }
    if (block instanceof Block.Grid grid) {
      List<List<Optional<Slot>>> rows =
          grid.rows().stream()
              .map(row -> row.stream().map(slot -> slot.map(ScansTest::recognised)).toList())
              .toList();
      return new Block.Grid(rows, Block.Grid.Source.PICTURE, recognised(grid.place()));
    }
    return block;
  }

  private static Slot recognised(Slot slot) {
    return new Slot(
        slot.row(),
        slot.column(),
        slot.rowSpan(),
        slot.columnSpan(),
        slot.text(),
        recognised(slot.place()));
  }

  private static Place recognised(Place place) {
    Place.PagePlace page = (Place.PagePlace) place;
    return new Place.PagePlace(page.page(), page.x(), page.y(), page.width(), page.height(), true);
  }

  private static List<Result> failures(List<Result> results) {
    return results.stream().filter(result -> result.outcome() == Outcome.FAIL).toList();
  }

  /** A font with Chinese characters; without it, or without tesseract, the test is skipped. */
  private static String font() {
    assumeTrue(Scan.font().isPresent(), "no font with Chinese characters: install fonts-noto-cjk");
    assumeTrue(
        new TesseractRecogniser().trouble().isEmpty(),
        "no tesseract: install tesseract-ocr and tesseract-ocr-chi-sim");
    return Scan.font().orElseThrow();
  }

  private static void compare(Sample sample, String scan, String font, long seed, Score score)
      throws UnreadableException {
    Submission file = tiff(sample, Objects.requireNonNull(scans().get(scan)), font, seed);
    Document document = new ScanReader().read(file, PATIENT);
    compare(sample, scan, new Recogniser().recognise(document, Given.nothing()), seed, score);
  }

  private static void compare(Sample sample, String scan, Report report, long seed, Score score)
      throws UnreadableException {
    Map<String, Cell> read = cells(report);
    cells(Shipped.read(Shipped.file("a.html", Layout.named("html").write(sample))))
        .forEach(
            (target, expected) -> {
              Cell cell = read.get(target);
              if (cell != null && told(cell).equals(told(expected))) {
                score.right++;
              } else if (cell == null || !CLAIMED.contains(cell.state())) {
                score.open++;
              } else {
                score.wrong.add(scan + " " + seed + " " + told(expected) + " as " + told(cell));
              }
            });
  }

  private static Map<String, Cell> cells(Report report) {
    Map<String, Cell> cells = new TreeMap<>();
    Reports.cells(report).forEach(cell -> cells.put(cell.target(), cell));
    return cells;
  }

  private static String told(Cell cell) {
    return cell.target() + " " + cell.state() + " " + cell.value();
  }

  private static Submission tiff(Sample sample, Scan scan, String font, long seed) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : scan.of(sample, PdfFile.Look.PLAIN, font, seed)) {
        writer.writeToSequence(new IIOImage(page, null, null), compressed(writer));
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return Shipped.file("scan.tiff", out.toByteArray());
  }

  private static javax.imageio.ImageWriteParam compressed(ImageWriter writer) {
    javax.imageio.ImageWriteParam param = writer.getDefaultWriteParam();
    param.setCompressionMode(javax.imageio.ImageWriteParam.MODE_EXPLICIT);
    param.setCompressionType("LZW");
    return param;
  }
}
