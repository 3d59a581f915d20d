package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.InspectionDataset;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages as a real browser shows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlBrowserTest {
  private static final String REPORT = Pages.report(Pages.file(Pages.FLAWED));
  private static final String TABLE_REPORT = HtmlReportTest.table();
  private static final String HISTORY = Pages.history(Pages.file(Pages.FLAWED));
  private static final String SEED_HISTORY = Pages.history(Pages.file(Pages.SEED));
  private static final String BOTTOM =
      "return document.querySelector('%s').getBoundingClientRect().bottom";
  private static final String GRADED = Pages.history(Pages.text(GradedHistoryTest.GRADED));
  private static final String PROFILE = Pages.profile(Pages.file(Pages.SEED));
  private static final String SEARCH = "[data-filter=problem] input[type=search]";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private @Nullable Chromium started;

  @BeforeAll
  void start() throws IOException {
    started = Chromium.start();
  }

  @AfterAll
  void stop() {
    if (started != null) {
      started.close();
    }
  }

  private Chromium browser() {
    return Objects.requireNonNull(started);
  }

  private WebElement find(String css) {
    return browser().driver().findElement(By.cssSelector(css));
  }

  private List<String> visible(String css) {
    return browser().driver().findElements(By.cssSelector(css)).stream()
        .filter(WebElement::isDisplayed)
        .map(WebElement::getText)
        .toList();
  }

  private void awaitStatus(String kind, String text) {
    WebElement status = find("[data-filter=" + kind + "] [role=status]");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!status.getText().equals(text) && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertThat(status.getText()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"1100,light", "1100,dark", "390,light", "390,dark"})
  void pagesAreAccessibleAndNeedNoNetwork(int width, String scheme) {
    browser().colours(scheme);
    browser().width(width, 900);
    for (String page :
        List.of(REPORT, HtmlDiffTest.PAGE, TABLE_REPORT, HISTORY, GRADED, SEED_HISTORY, PROFILE)) {
      browser().open(page, "barriers");
      browser().script("document.querySelectorAll('details').forEach((d) => d.open = true)");
      assertThat(browser().barriers()).isEmpty();
      assertThat(browser().complaints()).isEmpty();
      assertThat(browser().requests()).isNotEmpty().allMatch(url -> url.startsWith("file:///"));
      assertThat(browser().script("return document.documentElement.scrollWidth"))
          .as("nothing sticks out")
          .isEqualTo((long) width);
    }
    browser().colours("light");
    browser().width(1100, 900);
  }

  @ParameterizedTest
  @CsvSource({"1100,900", "390,844"})
  void theAnswerIsInTheFirstScreen(int width, int height) {
    browser().width(width, height);
    browser().open(SEED_HISTORY, "answer");
    assertThat(browser().script(BOTTOM.formatted(".answer")))
        .asInstanceOf(InstanceOfAssertFactories.type(Number.class))
        .extracting(Number::doubleValue, InstanceOfAssertFactories.DOUBLE)
        .isLessThan(height);
    assertThat(browser().script(BOTTOM.formatted(".matrix tbody th")))
        .as("the matrix begins there")
        .asInstanceOf(InstanceOfAssertFactories.type(Number.class))
        .extracting(Number::doubleValue, InstanceOfAssertFactories.DOUBLE)
        .isLessThan(900);
    if (width > 600) {
      assertThat(browser().script(BOTTOM.formatted(".matrix tbody tr:nth-child(4)")))
          .as("all named areas with their ratings")
          .asInstanceOf(InstanceOfAssertFactories.type(Number.class))
          .extracting(Number::doubleValue, InstanceOfAssertFactories.DOUBLE)
          .isLessThan(900);
    }
    assertThat(visible(".cell .review"))
        .as("each card names its review")
        .hasSize(width < 600 ? 12 : 0);
    assertThat(browser().script("return document.documentElement.scrollWidth"))
        .isEqualTo((long) width);
    browser().width(1100, 900);
  }

  @Test
  void nothingNeedsTheScript() {
    browser().open(SEED_HISTORY.replaceFirst("(?s)<script>.*</script>", ""), "noscript");
    assertThat(visible(".answer")).hasSize(1);
    assertThat(visible(".cell.upper")).hasSize(3);
    assertThat(visible(".filter")).isEmpty();
    find(".step summary").click();
    assertThat(visible(".facts")).hasSize(1);
  }

  @Test
  void marksLieWhereTheirDatesDo() {
    browser().open(SEED_HISTORY, "axis");
    double year = width(".mark.published.partial .edge", 1);
    assertThat(year / width(".track", 1)).as("one year of three").isBetween(0.32, 0.35);
    assertThat(width(".mark.fieldwork .edge", 0) / year).as("February").isBetween(0.06, 0.1);
  }

  private double width(String css, int index) {
    return ((Number)
            Objects.requireNonNull(
                browser()
                    .script(
                        "return document.querySelectorAll('%s')[%d].getBoundingClientRect().width"
                            .formatted(css, index))))
        .doubleValue();
  }

  @Test
  void groupsStartClosedAndOpenWithTheKeyboard() {
    browser().open(REPORT, "keyboard");
    assertThat(visible(".message")).isEmpty();
    browser().script("document.querySelector('details.group summary').focus()");
    press(Keys.ENTER);
    assertThat(visible(".message")).hasSize(1);
    press(Keys.SPACE);
    assertThat(visible(".message")).isEmpty();
  }

  @Test
  void theKeyboardReachesEverythingInOrder() {
    browser().open(REPORT, "tab");
    press(Keys.TAB);
    assertThat(focused().getText()).isEqualTo("Skip to the content");
    press(Keys.ENTER);
    assertThat(focused().getDomAttribute("id")).isEqualTo("main");
    press(Keys.TAB);
    assertThat(focused().getText()).startsWith("Rules that did not run");
    press(Keys.TAB);
    press("INS-001");
    awaitStatus("problem", "1 of 12 listed problems shown");
    press(Keys.TAB, Keys.SPACE);
    awaitStatus("problem", "0 of 12 listed problems shown");
    press(Keys.SPACE);
    press(Keys.TAB, Keys.TAB, Keys.TAB);
    assertThat(focused().getText()).isEqualTo("Open all");
    press(Keys.TAB, Keys.TAB);
    assertThat(focused().getText()).contains("INS-001");
  }

  private void press(CharSequence... keys) {
    for (CharSequence key : keys) {
      browser().driver().switchTo().activeElement().sendKeys(key);
    }
  }

  private WebElement focused() {
    return browser().driver().switchTo().activeElement();
  }

  @Test
  void searchFindsWordsInMessagesPlacesAndRules() {
    browser().open(REPORT, "search");
    assertThat(find("[data-filter=problem] [role=status]").getText())
        .isEqualTo("12 of 12 listed problems shown");
    find(SEARCH).sendKeys("SOUTHSHIRE placeholder");
    awaitStatus("problem", "1 of 12 listed problems shown");
    assertThat(visible(".message")).singleElement().asString().contains("1900-01-01");
    assertThat(visible("[data-group=problem]")).hasSize(1);
    find(SEARCH).clear();
    find(SEARCH).sendKeys("nothing of the kind");
    awaitStatus("problem", "0 of 12 listed problems shown");
    assertThat(visible("[data-group=problem]")).isEmpty();
    find(SEARCH).clear();
    awaitStatus("problem", "12 of 12 listed problems shown");
    assertThat(visible("[data-group=problem]")).hasSize(12);
    assertThat(visible(".message")).as("what search opened is closed again").isEmpty();
  }

  @Test
  void severitiesCanBeSwitchedOff() {
    browser().open(REPORT, "filter");
    find("input[value=error]").click();
    awaitStatus("problem", "6 of 12 listed problems shown");
    assertThat(visible("[data-group=problem]")).noneMatch(group -> group.contains("INS-001"));
    find("input[value=error]").click();
    awaitStatus("problem", "12 of 12 listed problems shown");
  }

  @Test
  void areasCanBeSearched() {
    browser().open(HISTORY, "areas");
    find("[data-filter=area] input[type=search]").sendKeys("listened");
    awaitStatus("area", "1 of 3 areas shown");
    assertThat(visible("[data-group=area] h3")).containsExactly("Northshire");
    find("[data-filter=area] input[type=search]").clear();
    find("[data-filter=area] button[data-open=true]").click();
    assertThat(visible(".cell.unsaid"))
        .isNotEmpty()
        .allMatch(text -> text.contains("not mentioned") || text.contains("not known"));
  }

  @Test
  void aLargeReportStaysUsable() {
    InspectionSource source =
        Pages.text(
            IntStream.range(0, 3_000)
                .mapToObj(
                    i ->
                        "{\"id\":\"r-%d\",\"type\":\"inspection\",\"fieldwork\":[\"2018-05-12/2018-05-01\"],\"areas\":[{\"code\":\"%d\"}],\"quotes\":[{\"text\":\"\"}]}"
                            .formatted(i, i))
                .collect(Collectors.joining("\n")));
    browser().open(Pages.report(source), "large");
    find(SEARCH).sendKeys("r-499");
    long groups = browser().driver().findElements(By.cssSelector("[data-group=problem]")).size();
    assertThat(groups).isEqualTo(3);
    awaitStatus("problem", "%d of %d listed problems shown".formatted(groups, groups * 500));
  }

  @Test
  void printingShowsEverything() {
    browser().open(REPORT, "print");
    browser().script("dispatchEvent(new Event('beforeprint'))");
    assertThat(visible(".message")).hasSize(12);
    browser().script("dispatchEvent(new Event('afterprint'))");
    assertThat(visible(".message")).isEmpty();
  }

  @Test
  void hostileTextDoesNothing() {
    String text =
        "</script><img src=https://example.org/x onerror=alert(1)><script>alert(1)</script>";
    InspectionSource source = () -> InspectionDataset.of(List.of(HtmlHostileTest.inspection(text)));
    browser().open(Pages.report(source), "hostile");
    browser().script("document.querySelectorAll('details').forEach((d) => d.open = true)");
    assertThat(browser().driver().findElements(By.tagName("img"))).isEmpty();
    assertThat(browser().driver().findElements(By.tagName("a"))).hasSize(1);
    assertThat(browser().complaints()).isEmpty();
    assertThat(browser().requests()).allMatch(url -> url.startsWith("file:///"));
  }

  @Test
  void thePolicyBlocksUnescapedMarkup() {
    String slipped = "<img src=\"https://example.org/x\"><script>document.title = 'run'</script>";
    browser().open(REPORT.replace("</main>", slipped + "</main>"), "slipped");
    assertThat(browser().driver().getTitle()).isEqualTo("Check of flawed.ndjson");
    assertThat(browser().complaints()).hasSize(2).allMatch(c -> c.contains("Content Security"));
  }
}
