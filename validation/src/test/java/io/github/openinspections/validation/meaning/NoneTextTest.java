package io.github.openinspections.validation.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Most texts are told apart by their first words: none that says so may be among them. */
class NoneTextTest {
  private static final List<String> BEGINNINGS =
      List.of(
          "",
          "there are ",
          "there were ",
          "there is ",
          "there was ",
          "we identified ",
          "we found ",
          "we made ",
          "inspectors identified ",
          "inspectors found ",
          "inspectors made ");

  private static final List<String> NONE =
      List.of(
          "no areas for improvement",
          "no further recommendations",
          "not any priority actions",
          "currently no priority areas",
          "currently not any new requirements");

  @Test
  void everyBeginningIsKnown() {
    for (String beginning : BEGINNINGS) {
      for (String none : NONE) {
        String sentence = beginning + none;
        assertThat(
                List.of(
                    sentence,
                    sentence + ".",
                    " \t" + sentence,
                    sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1),
                    sentence.toUpperCase(Locale.ROOT)))
            .allMatch(NoneText::saysSo);
      }
    }
    assertThat(List.of("None identified", "none were found.")).allMatch(NoneText::saysSo);
  }

  @Test
  void otherTextsSayMore() {
    assertThat(
            List.of(
                "",
                "there",
                "There ",
                "we ",
                "Inspectors ",
                "inspectors saw no areas for improvement",
                "we need no recommendations",
                "there remain no priority areas",
                "There are no robust systems for sharing risk.",
                "nor areas for improvement"))
        .noneMatch(NoneText::saysSo);
  }
}
