package io.github.openinspections.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListedPhrasesTest {
  private static final Map<String, String> TEXTS =
      Map.of(
          "ways.made", "{@parts}",
          "ways.separator", ", or ",
          "parts.column", "{name}",
          "parts.separator", " with ",
          "cells.empty", "{name} is empty",
          "cells.used", "{name} is \"{text}\"",
          "list.more", " and {more} more");

  private static String rendered(String template, Map<String, String> values) {
    return MessageTemplate.parse("{id}: " + template, TEXTS).render("r", values);
  }

  @Test
  void eachPhraseHasItsOwnValues() {
    Map<String, String> cells =
        Map.of(
            "cells", "2",
            "cells.1", "empty",
            "cells.1.name", "urn",
            "cells.2", "used",
            "cells.2.name", "date",
            "cells.2.text", "{@cells}");

    assertThat(rendered("{@cells}", cells)).isEqualTo("r: urn is empty, date is \"{@cells}\"");
    assertThat(rendered("{@cells:9}", cells)).isEqualTo("r: urn is em…");
  }

  @Test
  void aListCanHoldLists() {
    Map<String, String> ways = new HashMap<>(Map.of("ways", "2", "ways.1", "made"));
    ways.putAll(Map.of("ways.1.parts", "2", "ways.1.parts.1", "column"));
    ways.putAll(Map.of("ways.1.parts.1.name", "a", "ways.1.parts.2", "column"));
    ways.putAll(Map.of("ways.1.parts.2.name", "b", "ways.2", "made", "ways.2.parts", "1"));
    ways.putAll(Map.of("ways.2.parts.1", "column", "ways.2.parts.1.name", "c"));

    assertThat(rendered("{@ways}", ways)).isEqualTo("r: a with b, or c");
  }

  @Test
  void whatIsNotListedIsCounted() {
    assertThat(
            rendered(
                "{@cells}",
                Map.of("cells", "1", "cells.1", "empty", "cells.1.name", "a", "cells.more", "7")))
        .isEqualTo("r: a is empty and 7 more");
  }

  /** The arguments of a report that somebody else wrote are as many as they like. */
  @Test
  void aListCanBeVeryLong() {
    int length = 30_000;
    Map<String, String> cells = new HashMap<>(Map.of("cells", "" + length));
    for (int i = 1; i <= length; i++) {
      cells.put("cells." + i, "empty");
      cells.put("cells." + i + ".name", "" + i);
    }

    assertThat(rendered("{@cells}", cells))
        .startsWith("r: 1 is empty, 2 is empty, ")
        .endsWith(", " + length + " is empty");
  }

  @Test
  void valuesOfOnePhraseAreNotThoseOfTheNext() {
    Map<String, String> cells =
        new HashMap<>(Map.of("cells", "2", "cells.1", "used", "cells.2", "used"));
    cells.putAll(Map.of("cells.1.name", "a", "name", "b", "cells.1.text", "c"));

    assertThat(rendered("{@cells}", cells)).isEqualTo("r: a is \"c\", b is \"{text}\"");
    assertThat(rendered("{@cells} of {name}", cells)).endsWith(" of b");
  }
}
