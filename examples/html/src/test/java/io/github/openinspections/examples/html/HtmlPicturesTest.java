package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.OutputType;

/** Renews the pictures in the README: {@code -Dpictures.renew=true}. */
@EnabledIfSystemProperty(named = "pictures.renew", matches = "true")
class HtmlPicturesTest {
  private static final Path PICTURES = Path.of("..", "..", ".github", "pictures");

  @Test
  void takesThem() throws IOException {
    try (Chromium browser = Chromium.start()) {
      browser.width(1000, 1150);
      browser.open(Pages.report(Pages.file(Pages.FLAWED)), "report");
      browser.script("document.querySelectorAll('.group')[2].open = true");
      take(browser, "check.png");
      browser.width(1000, 850);
      browser.open(Pages.history(Pages.file(Pages.SEED)), "history");
      browser.script("document.querySelectorAll('.step')[2].scrollIntoView()");
      take(browser, "timelines.png");
    }
  }

  private static void take(Chromium browser, String name) throws IOException {
    byte[] png = browser.driver().getScreenshotAs(OutputType.BYTES);
    assertThat(png).hasSizeLessThan(200_000);
    Files.write(Files.createDirectories(PICTURES).resolve(name), png);
  }
}
