package io.github.openinspections.examples.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormTest {
  private static final String TYPE = "multipart/form-data; boundary=b";
  private static final String END = "--b--\r\n";

  private static String part(String name, String content) {
    return "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n%s\r\n"
        .formatted(name, content);
  }

  private static List<DroppedFile> files(String body) throws RefusedFileException {
    return FileForm.files(body.getBytes(UTF_8), TYPE);
  }

  @Test
  void everyFileIsFoundWithItsBytes() throws RefusedFileException, IOException {
    List<DroppedFile> files = files(part("a.json", "{}\r\n\r\n-b--") + part("b%22.csv", "") + END);

    assertThat(files).extracting(DroppedFile::name).containsExactly("a.json", "b\".csv");
    assertThat(files.get(0).open()).hasContent("{}\r\n\r\n-b--");
    assertThat(files.get(1).open()).isEmpty();
  }

  @Test
  void aFieldOrAnEmptyChoiceIsNoFile() {
    String field = "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n";

    assertThatThrownBy(() -> files(field + part("", "") + END))
        .isInstanceOf(RefusedFileException.class)
        .hasMessage("No file was sent.");
  }

  @Test
  void oneFileTooManyIsNotLeftOutInSilence() throws RefusedFileException {
    assertThat(files(part("a", "1").repeat(100) + END)).hasSize(100);
    assertThatThrownBy(() -> files(part("a", "1").repeat(101) + END))
        .hasMessage("More than 100 files at once: none is checked.");
  }

  /** Wherever it is cut, down to the dashes of its end. */
  @Test
  void aFormWithoutItsEndIsRefused() throws RefusedFileException {
    String form = part("a.json", "{}") + part("b.json", "{}") + "--b--";
    assertThat(files(form)).hasSize(2);
    for (int length = 0; length < form.length(); length++) {
      String cut = form.substring(0, length);
      assertThatThrownBy(() -> files(cut)).as("%s", cut).isInstanceOf(RefusedFileException.class);
    }
  }

  /** Looking for the end of each part's headers in all that follows would never come to an end. */
  @ParameterizedTest
  @ValueSource(strings = {"--b\r\n", "--b\r\n\r\n", "--b\r\nfilename=\"a\"\r\n"})
  void millionsOfPartsAreRefused(String part) {
    assertThatThrownBy(() -> files(part.repeat(1_000_000)))
        .isInstanceOf(RefusedFileException.class);
  }
}
