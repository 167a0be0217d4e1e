package org.gouji.api.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gouji.api.store.Role;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;

/** The pages of the office in a browser, and what everybody does on them. */
final class OfficePages {

  private static final Path SHOTS = Path.of("target", "screenshots");

  private final Browser browser;
  private final URL address;
  private final Office office;

  OfficePages(Browser browser, URL address, Office office) {
    this.browser = browser;
    this.address = address;
    this.office = office;
  }

  Browser browser() {
    return browser;
  }

  void open(String page) {
    browser.go(address + "office/" + page);
  }

  void type(String selector, String text) {
    WebElement field = browser.find(selector);
    field.clear();
    field.sendKeys(text);
  }

  void enter(String name, String password) {
    browser.await("the sign-in page is there", () -> at("sign-in.html"));
    type("[name=name]", name);
    type("[name=password]", password);
    browser.find("button.chief").click();
  }

  boolean at(String page) {
    return browser.ask("location.pathname").equals("/office/" + page)
        && Boolean.FALSE.equals(browser.ask("document.querySelector('main').hidden"));
  }

  /** Signs in somebody new, and goes to a page. */
  void signIn(Role role, String region, String page) {
    Office.Person person = office.person(role, region);
    open(page);
    enter(person.name(), Office.PASSWORD);
    browser.await(page + " is there", () -> at(page));
  }

  /** Signs in with a one-time password, which is changed on the page. */
  void begin(String name, String oneTime) {
    enter(name, oneTime);
    browser.await("the password is to be changed", () -> at("password.html"));
    type("[name=old]", oneTime);
    type("[name=password]", Office.PASSWORD);
    type("[name=again]", Office.PASSWORD);
    browser.find("button.chief").click();
    enter(name, Office.PASSWORD);
    browser.await("the first page is there", () -> browser.all(".pages").size() == 1);
  }

  void signOut() {
    browser.find("#sign-out").click();
    browser.await("signed out", () -> at("sign-in.html"));
  }

  void await(String selector) {
    browser.await(selector + " is there", () -> !browser.all(selector).isEmpty());
  }

  /** Hands files in on the page of batches, and waits until all are worked on. */
  void handIn(Path... files) {
    open("jobs.html");
    await("#batches td");
    browser
        .find("#files")
        .sendKeys(String.join("\n", List.of(files).stream().map(Path::toString).toList()));
    browser.await(
        "all files are worked on", () -> browser.find("#progress").getText().contains("全部处理"));
    browser.await("no file is shown as waiting", () -> browser.all("#rows tr.WAITING").isEmpty());
  }

  /** Keeps a picture of the page as it is, for people to look at. */
  void shoot(String name) {
    try {
      Files.createDirectories(SHOTS);
      Files.write(SHOTS.resolve(name + ".png"), browser.driver().getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
