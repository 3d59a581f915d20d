package io.github.openinspections.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VocabulariesPageTest {
  private static final Path PAGE = Path.of("VOCABULARIES.md");

  /**
   * {@code -Dgolden.renew=true} writes the page instead; review the changes before you commit them.
   */
  @Test
  void thePageShowsWhatTheFactsSay() throws IOException {
    String page = VocabulariesPage.text();
    if (Boolean.getBoolean("golden.renew")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }
}
