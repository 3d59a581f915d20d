package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openqa.selenium.OutputType;

/**
 * The pictures in the README, which {@code -Dpictures.renew=true} takes again. Browsers draw the
 * same page differently, so what is compared is the content that a picture was taken of.
 */
class HtmlPicturesTest {
  private static final Path PICTURES = Path.of("..", "..", ".github", "pictures");
  private static final Path SOURCES = PICTURES.resolve("sources.txt");

  /** A picture: its file, the page, what to do before it is taken, and how high it is. */
  private record Picture(String name, String page, String script, int height) {
    /** Returns the digest of the content, without the style and the script. */
    String source() {
      String body = page.substring(page.indexOf("<body>"), page.lastIndexOf("<script>"));
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
        return name + " " + HexFormat.of().formatHex(digest);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static List<Picture> pictures() {
    String seed = Pages.history(Pages.file(Pages.SEED));
    return List.of(
        new Picture("matrix.png", seed, "document.querySelector('.chain').scrollIntoView()", 660),
        new Picture("timelines.png", seed, "document.querySelector('.axis').scrollIntoView()", 420),
        new Picture(
            "grades.png",
            Pages.history(Pages.text(GradedHistoryTest.GRADED)),
            "document.querySelector('.area').scrollIntoView()",
            460),
        new Picture(
            "check.png",
            Pages.report(Pages.file(Pages.FLAWED)),
            "document.querySelectorAll('[data-group]')[2].open = true",
            1150));
  }

  private static String sources() {
    return pictures().stream().map(Picture::source).collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void theyShowThePagesAsTheyAre() throws IOException {
    assertThat(Files.readString(SOURCES))
        .as("pictures of older pages: take them again with -Dpictures.renew=true")
        .isEqualTo(sources());
  }

  @Test
  @EnabledIfSystemProperty(named = "pictures.renew", matches = "true")
  void takesThem() throws IOException {
    try (Chromium browser = Chromium.start()) {
      for (Picture picture : pictures()) {
        browser.width(1000, picture.height());
        browser.open(picture.page(), "picture");
        browser.script(picture.script());
        byte[] png = browser.driver().getScreenshotAs(OutputType.BYTES);
        assertThat(png).hasSizeLessThan(200_000);
        Files.write(PICTURES.resolve(picture.name()), png);
      }
    }
    Files.writeString(SOURCES, sources());
  }
}
