package io.github.openinspections.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contrast of WCAG 2.2, computed from the colours of the style sheet. */
class ContrastTest {
  private static final Pattern THEME = Pattern.compile("(?s):root \\{(.*?)\\}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6})");

  /** Text colours with the grounds that they are seen on; a hatched cell has two. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "ink", List.of("paper", "card", "tint", "mark", "neutral"),
          "soft", List.of("paper", "card", "tint", "neutral", "hatch"),
          "unknown", List.of("card", "hatch"),
          "accent", List.of("paper", "card", "tint"),
          "error", List.of("card", "paper"),
          "warning", List.of("card"),
          "info", List.of("card"),
          "good", List.of("card", "paper"));

  private static Stream<Map<String, String>> themes() {
    List<Map<String, String>> themes = new ArrayList<>();
    THEME
        .matcher(Inlined.STYLE)
        .results()
        .limit(2)
        .forEach(
            theme -> {
              Map<String, String> colours = new HashMap<>();
              COLOUR
                  .matcher(theme.group(1))
                  .results()
                  .forEach(colour -> colours.put(colour.group(1), colour.group(2)));
              themes.add(colours);
            });
    return themes.stream();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void textIsLegible(Map<String, String> theme) {
    TEXTS.forEach(
        (text, grounds) ->
            grounds.forEach(
                ground ->
                    assertThat(contrast(ColourVision.USUAL, theme, text, ground))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5)));
  }

  /** How many people see red and green, or blue and yellow, alike. */
  @ParameterizedTest
  @MethodSource("themes")
  void textIsLegibleWithEachOfTheCommonColourBlindnesses(Map<String, String> theme) {
    for (ColourVision vision : ColourVision.values()) {
      TEXTS.forEach(
          (text, grounds) ->
              grounds.forEach(
                  ground ->
                      assertThat(contrast(vision, theme, text, ground))
                          .as(vision + ": " + text + " on " + ground)
                          .isGreaterThanOrEqualTo(4.5)));
    }
  }

  private static double contrast(
      ColourVision vision, Map<String, String> theme, String one, String other) {
    return vision.contrast(theme.getOrDefault(one, ""), theme.getOrDefault(other, ""));
  }
}
