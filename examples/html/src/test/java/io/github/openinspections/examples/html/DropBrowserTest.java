package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The page to drop files on, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DropBrowserTest {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int MEGABYTE = 1 << 20;
  private static final String RECORD =
      "{\"id\":\"%s\",\"type\":\"full-inspection\",\"fieldwork\":[\"2018-05\"]}\n";
  private static final String WRONG = RECORD.replace("2018-05", "2018-05-12/2018-05-01");
  private static final String DROP =
      """
      const data = new DataTransfer();
      data.items.add(new File([arguments[1]], arguments[0]));
      document.body.dispatchEvent(
          new DragEvent("drop", {dataTransfer: data, bubbles: true, cancelable: true}));
      """;
  private static final String WATCH =
      """
      window.seen = [];
      new MutationObserver(() => document.querySelectorAll("progress[value]")
          .forEach((bar) => window.seen.push(bar.value)))
        .observe(document, {subtree: true, attributes: true, childList: true});
      """;

  @TempDir Path folder;

  private final DropLimits limits = DropLimits.ofMegabytes(100);
  private @Nullable Chromium started;
  private @Nullable DropServer running;

  @BeforeAll
  void start() throws IOException {
    started = Chromium.start();
    running = DropServer.start(DropServerTest.check(limits), limits);
  }

  @AfterAll
  void stop() {
    if (started != null) {
      started.close();
    }
    if (running != null) {
      running.close();
    }
  }

  private Chromium browser() {
    return Objects.requireNonNull(started);
  }

  @BeforeEach
  void open() {
    open(Objects.requireNonNull(running));
  }

  private void open(DropServer server) {
    browser().complaints();
    browser().requests();
    browser().driver().get(server.address().toString());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private void choose(Path... files) {
    find("input[type=file]")
        .sendKeys(String.join("\n", List.of(files).stream().map(Path::toString).toList()));
  }

  private WebElement find(String css) {
    return browser().driver().findElement(By.cssSelector(css));
  }

  private List<String> texts(String css) {
    return browser().driver().findElements(By.cssSelector(css)).stream()
        .map(WebElement::getText)
        .toList();
  }

  private void await(String css, int count) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    By wanted = By.cssSelector(css);
    while (browser().driver().findElements(wanted).size() != count && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(browser().driver().findElements(wanted)).as(css).hasSize(count);
  }

  private String inFrame(int index, String css) {
    browser().driver().switchTo().frame(index);
    try {
      return find(css).getText();
    } finally {
      browser().driver().switchTo().defaultContent();
    }
  }

  @ParameterizedTest
  @CsvSource({"1100,light", "1100,dark", "390,light", "390,dark"})
  void isAccessibleAndNeedsNobodyElse(int width, String scheme) throws IOException {
    browser().colours(scheme);
    browser().width(width, 900);
    assertFine(width);
    choose(file("good.json", RECORD.formatted("a")), file("bad.json", WRONG));
    await("iframe", 2);
    assertFine(width);
    assertThat(browser().complaints()).isEmpty();
    String server = "http://" + Objects.requireNonNull(running).address().getAuthority() + "/";
    assertThat(browser().requests())
        .isNotEmpty()
        .allMatch(url -> url.startsWith(server) || url.equals("about:srcdoc"));
    browser().colours("light");
    browser().width(1100, 900);
  }

  private void assertFine(int width) {
    assertThat(browser().barriers()).isEmpty();
    assertThat(browser().script("return document.documentElement.scrollWidth"))
        .as("nothing sticks out")
        .isEqualTo((long) width);
  }

  @Test
  void saysThatNothingIsKept() {
    assertThat(find("#kept").getText()).startsWith("Nothing is kept");
    assertThat(find(".reports").isDisplayed()).isFalse();
  }

  @Test
  void twoFilesEachGetTheirReport() throws IOException {
    choose(file("good.json", RECORD.formatted("a")), file("bad.json", WRONG));
    await("iframe", 2);
    assertThat(texts(".files h3")).containsExactly("good.json", "bad.json");
    assertThat(texts(".files .verdict.good")).hasSize(1);
    assertThat(texts(".files .verdict.bad")).hasSize(1);
    assertThat(inFrame(1, "h1")).isEqualTo("bad.json");
    assertThat(texts("a[download]")).hasSize(2);
    choose(file("third.json", RECORD.formatted("b")));
    await("iframe", 3);
  }

  @Test
  void thePageAndItsReportsAreInOneLanguage() throws IOException {
    Language language = PageLanguage.bracketed();
    DatasetValidator validator = DatasetValidator.standard();
    FileCheck check = new CheckedPage(ReadOptions.DEFAULT, validator::validate, limits, language);
    try (DropServer server = DropServer.start(check, limits, language)) {
      open(server);
      choose(file("bad.json", WRONG));
      await("iframe", 1);
      assertThat(texts("h1, h2, label, .note, .verdict, a[download]"))
          .hasSize(7)
          .allMatch(text -> text.startsWith("⟦") || text.contains("⟦ of ⟧"));
      assertThat(find("iframe").getAttribute("title")).isEqualTo("⟦Report on ⟧bad.json");
      assertThat(inFrame(0, ".status")).matches("\\d+⟦ of ⟧\\d+⟦ listed problems shown⟧");
    }
  }

  @Test
  void aDroppedFileIsCheckedToo() {
    browser().driver().executeScript(DROP, "dropped.json", RECORD.formatted("a"));
    await("iframe", 1);
    assertThat(inFrame(0, "h1")).isEqualTo("dropped.json");
  }

  /** Over a connection that takes 20 MB a second. */
  @Test
  void aLargeFileShowsItsProgress() throws IOException {
    String record = RECORD.replace("}", ",\"title\":\"" + "x".repeat(MEGABYTE / 2 + 1000) + "\"}");
    StringBuilder large = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      large.append(record.formatted("r" + i));
    }
    Path file = file("large.ndjson", large.toString());
    assertThat(Files.size(file)).isGreaterThan(50L * MEGABYTE);
    browser().script(WATCH);
    throttle(20 * MEGABYTE);
    choose(file);
    await("iframe", 1);
    throttle(-1);
    assertThat((List<?>) browser().script("return window.seen.filter((v) => v > 0 && v < 1)"))
        .as("values between nothing and all")
        .hasSizeGreaterThan(2);
    assertThat(inFrame(0, ".numbers dd")).isEqualTo("100");
  }

  private void throttle(int bytes) {
    browser().driver().executeCdpCommand("Network.enable", Map.of());
    browser()
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline",
                false,
                "latency",
                0,
                "downloadThroughput",
                -1,
                "uploadThroughput",
                bytes));
  }

  @Test
  void whileOneIsCheckedThePageSaysSo() throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    FileCheck slow =
        (file, page) -> {
          try {
            end.await();
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
          }
          DropServerTest.check(limits).write(file, page);
        };
    try (DropServer server = DropServer.start(slow, limits)) {
      open(server);
      choose(file("one.json", RECORD.formatted("a")), file("two.json", RECORD.formatted("b")));
      await("progress:not([value])", 1);
      assertThat(texts("[role=status]")).containsExactly("Checking …", "Waiting …");
      end.countDown();
      await("iframe", 2);
      assertThat(texts("progress")).isEmpty();
    }
  }

  @Test
  void aRefusedFileGetsASentence() throws IOException {
    DropLimits small = DropLimits.ofMegabytes(1);
    try (DropServer server = DropServer.start(DropServerTest.check(small), small)) {
      open(server);
      choose(file("large.json", " ".repeat(MEGABYTE + 1)));
      await(".verdict.bad", 1);
      assertThat(texts(".verdict")).containsExactly("✕ Larger than 1 megabyte: not checked.");
      choose(file("picture.png", "\u0089PNG\u0000\u0001"));
      await("iframe", 1);
      assertThat(texts(".verdict").get(1)).startsWith("✕").hasSizeGreaterThan(10);
    }
    choose(file("late.json", RECORD));
    await(".verdict.bad", 3);
    assertThat(texts(".verdict").get(2)).contains("It could not be read or sent");
    browser().complaints();
  }

  @Test
  void namesAndContentOfSomebodyHostileStayText() {
    String name = "<img src=x onerror=\"document.title='owned'\">\u202e.json";
    String markup = "</title></script><script>parent.document.title='owned'</script>";
    browser()
        .driver()
        .executeScript(DROP, name, WRONG.formatted(markup).replace("\\\"", "").strip());
    await("iframe", 1);
    assertThat(texts(".files h3").get(0)).contains("<img src=x");
    assertThat(browser().driver().findElements(By.cssSelector("img"))).isEmpty();
    assertThat(inFrame(0, "h1")).contains("<img src=x");
    assertThat(browser().driver().getTitle()).isEqualTo("Check data sets of inspections");
    assertThat(browser().complaints()).isEmpty();
  }

  @Test
  void theKeyboardIsEnough() {
    tab();
    assertThat(active().getText()).isEqualTo("Skip to the content");
    tab();
    assertThat(active().getDomAttribute("type")).isEqualTo("file");
    browser().driver().executeScript(DROP, "a.json", RECORD.formatted("a"));
    await("iframe", 1);
    tab();
    assertThat(active().getText()).isEqualTo("Save the report");
    tab();
    assertThat(active().getTagName()).isEqualTo("iframe");
  }

  private void tab() {
    new Actions(browser().driver()).sendKeys(Keys.TAB).perform();
  }

  private WebElement active() {
    return browser().driver().switchTo().activeElement();
  }

  @Test
  void withoutScriptTheFormIsSent() throws IOException {
    browser()
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open();
      choose(file("good.json", RECORD.formatted("a")), file("b<b>.json", WRONG));
      find("button").click();
      await("iframe", 2);
      assertThat(texts(".files h3")).containsExactly("good.json", "b<b>.json");
      assertThat(inFrame(1, "h1")).isEqualTo("b<b>.json");
      assertThat(inFrame(0, ".verdict")).contains("✓");
      assertThat(browser().complaints()).isEmpty();
    } finally {
      browser()
          .driver()
          .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }
}
