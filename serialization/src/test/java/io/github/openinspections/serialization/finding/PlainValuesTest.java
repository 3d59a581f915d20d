package io.github.openinspections.serialization.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The values that messages show as they are. Words that this library chooses have the place of a
 * phrase, {@code {@detail}}, so that a translation has them: what is listed here is a number, a
 * place, or text of the input. A new name belongs here only if its value can never be English prose
 * of ours.
 */
class PlainValuesTest {
  private static final Pattern PLAIN =
      Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)(?::[1-9][0-9]*)?}");

  private static final Set<String> NUMBERS_AND_PLACES =
      Set.of(
          "byte",
          "cells",
          "converted",
          "count",
          "expected",
          "found",
          "inspections",
          "least",
          "line",
          "more",
          "most",
          "number",
          "otherCount",
          "otherLine",
          "row",
          "rows",
          "score",
          "total");

  private static final Set<String> DATES_AND_FORMS =
      Set.of(
          "bracket",
          "date",
          "dayFirst",
          "encoding",
          "end",
          "epoch",
          "example",
          "monthFirst",
          "right",
          "separator",
          "start");

  private static final Set<String> OF_THE_INPUT =
      Set.of(
          "beginning",
          "column",
          "header",
          "id",
          "instead",
          "known",
          "label",
          "name",
          "name1",
          "name2",
          "near",
          "other",
          "part",
          "property",
          "restored",
          "said",
          "sheet",
          "suggestion",
          "text",
          "value",
          "word",
          "words",
          "first",
          "second");

  /** Names of tables, their files, mappings and bindings, and types of the format. */
  private static final Set<String> NAMES =
      Set.of("binding", "file", "mapping", "table", "title", "type");

  /** Messages of a parser. */
  private static final Set<String> ENGLISH = Set.of("parser");

  @Test
  void noOtherValueIsShownAsItIs() {
    Set<String> shown =
        Stream.concat(
                ReadingTexts.messages().values().stream(),
                ReadingTexts.phrases().entrySet().stream()
                    .filter(phrase -> !phrase.getKey().startsWith("report."))
                    .map(phrase -> phrase.getValue()))
            .flatMap(text -> PLAIN.matcher(text).results())
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(shown)
        .isEqualTo(
            Stream.of(NUMBERS_AND_PLACES, DATES_AND_FORMS, OF_THE_INPUT, NAMES, ENGLISH)
                .flatMap(Set::stream)
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
