package org.gouji.api.rest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium of the machine, without a window and of the size of a small office screen. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final List<String> CHROMIUMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/local/bin/chromedriver");

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Skips the test where there is none. */
  static Browser open(Path downloads) {
    Path chromium = first(CHROMIUMS);
    Path chromedriver = first(DRIVERS);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toString());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage");
    options.setExperimentalOption(
        "prefs",
        Map.of(
            "download.default_directory",
            downloads.toAbsolutePath().toString(),
            "profile.default_content_setting_values.automatic_downloads",
            1));
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.driver.manage().window().setSize(new Dimension(1366, 768));
    return browser;
  }

  private static Path first(List<String> names) {
    Stream<Path> found = names.stream().map(Path::of).filter(Files::isExecutable);
    return found
        .findFirst()
        .orElseGet(
            () -> {
              assumeTrue(false, "no " + names + "; install Debian's chromium and chromium-driver");
              throw new AssertionError();
            });
  }

  void go(String address) {
    driver.get(address);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The texts of all that a selector finds. */
  List<String> texts(String selector) {
    return all(selector).stream().map(WebElement::getText).toList();
  }

  /** What an expression of the page's script gives. */
  Object ask(String expression) {
    return ((JavascriptExecutor) driver).executeScript("return " + expression);
  }

  /** Waits until something holds. */
  void await(String what, Supplier<Boolean> condition) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage("never happened: " + what)
        .until(page -> condition.get());
  }

  /** What the page's scripts, or its policy, complained of. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> !message.contains("Failed to load resource"))
        .toList();
  }

  ChromeDriver driver() {
    return driver;
  }

  @Override
  public void close() {
    driver.quit();
  }
}
