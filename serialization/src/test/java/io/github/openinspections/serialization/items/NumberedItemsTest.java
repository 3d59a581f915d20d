package io.github.openinspections.serialization.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items with numbers, as registers print and damage them. */
class NumberedItemsTest {
  private static List<String> items(String cell) {
    return PrintedItems.of(cell).stream()
        .map(item -> item.number().orElse("") + "|" + item.text())
        .toList();
  }

  @Test
  void oneAfterAnother() {
    assertThat(items("1. Boats should be locked (HSCS 5.17). 2.  Oars should be dry."))
        .containsExactly("1|Boats should be locked (HSCS 5.17).", "2|Oars should be dry.");
  }

  @Test
  void countedFromOneAgainInTheNextTheme() {
    assertThat(
            items(
                "2. Boats should be locked. Standard 3: Health.1. To see, use lamps. (HSCS 1.4)"
                    + " 1. Oars should be dry."))
        .containsExactly(
            "2|Boats should be locked. Standard 3: Health.",
            "1|To see, use lamps. (HSCS 1.4)",
            "1|Oars should be dry.");
  }

  @Test
  void joinedWithoutASpaceOrAfterALostCharacter() {
    assertThat(items("1. Boats give support.2. The home has oars. (HSCS 1.15)?3. Lamps are lit."))
        .containsExactly(
            "1|Boats give support.", "2|The home has oars. (HSCS 1.15)?", "3|Lamps are lit.");
  }

  @Test
  void cutOffByTheExportInAWord() {
    assertThat(items("1. Boats should be lo2. To row well, oars should be dr1. By May, do it."))
        .containsExactly(
            "1|Boats should be lo", "2|To row well, oars should be dr", "1|By May, do it.");
  }

  @Test
  void afterAReferenceThatNoFullStopEnds() {
    assertThat(items("1. Lock boats. Standard 3 - Health and Wellbeing 1. We recommend oars."))
        .containsExactly("1|Lock boats. Standard 3 - Health and Wellbeing", "1|We recommend oars.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats up to the age of 2. Oars are dry.",
        "Boats are safe, Standard 2. The rule is old.",
        "Boats are safe, para. 2. The rule is old.",
        "Boats are safe, regulation2. The rule is old.",
        "Boats are safe (Regulation 4). 11. Oars are dry.",
        "Boats are safe processes.2.23: The home is led.",
        "Boats are safe (HSCS 1.12. To row well, oars are dry.",
        "Boats are dry. 2. oars are dry.",
        "Boats (HSCS 1.1) so 2. Oars are dry.",
        "Boats are so 1. The oars are dry. (HSCS 1.1)",
        "Boats are dr2. Oars are dry.",
        "Boats are dr7. To row, oars are dry.",
        "Boats (HSCS 1.1). 4. Oars are dry.",
        "Boats are dry. 4. To row, oars are dry.",
        "Boats are dry. 1. Oars are dry.",
        "Boats are dry. 2.3. Oars are dry.",
        "Boats are dry. 2. 3. oars are dry.",
        "Boats are dry. 2.2.2.2. Oars are dry.",
        "Boats are dry. 8.9."
      })
  void otherNumbersStayInTheText(String text) {
    assertThat(items("1. " + text)).containsExactly("1|" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats, Standard 3.",
        "Boats, Boats Act 2010.",
        "Boats: 1. Locks. This is to comply.",
        "Boats: 1. Locks. 2. Oars."
      })
  void theNextNumberBeginsAnItemAfterAReferenceOrAList(String text) {
    assertThat(items("1. " + text + " 2. ?'Nets are dry."))
        .containsExactly("1|" + text, "2|?'Nets are dry.");
  }

  @Test
  void aYearBeforeAJoinedNumberIsNoDecimal() {
    assertThat(items("1. Boats, Boats Act 2010.2. Nets are dry.")).hasSize(2);
    assertThat(items("1. Boats, Standard 3.2. Nets are dry.")).hasSize(1);
  }

  @Test
  void numbersLeftByAFormAreNone() {
    assertThat(items("1. Boats are dry. 2.3.4.5. 2. The home has oars. 3.4.5.4.9."))
        .containsExactly("1|Boats are dry.", "2|The home has oars.");
    assertThat(items("1. Boats are dry. 2. 3. Oars are dry."))
        .containsExactly("1|Boats are dry.", "3|Oars are dry.");
    assertThat(items("1. 2. 3.")).isEmpty();
    assertThat(items("1.2.3.4. Boats are dry.")).containsExactly("4|Boats are dry.");
    assertThat(items("1.2 Boats are dry.")).containsExactly("|1.2 Boats are dry.");
  }

  @Test
  void aListWithinAnItemStaysInIt() {
    String list = "By then the home must: 1. lock boats. 2. Dry oars. This is to comply with law.";

    assertThat(items("1. " + list + " 2. Lamps should be lit."))
        .containsExactly("1|" + list, "2|Lamps should be lit.");
    assertThat(items(list)).hasSize(1);
  }

  @Test
  void pointsStayInTheirItem() {
    assertThat(items("1. Do: a) boats. (i) Oars • Lamps - Nets 1) Ropes. 2) Sails. 2. Rest."))
        .containsExactly("1|Do: a) boats. (i) Oars • Lamps - Nets 1) Ropes. 2) Sails.", "2|Rest.");
  }

  @Test
  void bracketsInsteadOfFullStops() {
    assertThat(items("1) Boats are dry. 2) Oars are dry. 3. Lamps"))
        .containsExactly("1|Boats are dry.", "2|Oars are dry. 3. Lamps");
  }

  @Test
  void eachOnANewLine() {
    assertThat(items("1. Boats are dry\r\n2. Oars are dry"))
        .containsExactly("1|Boats are dry", "2|Oars are dry");
  }

  @Test
  void aNumberThatDoesNotFollowNeedsReferences() {
    assertThat(items("1. Boats (HSCS 1.1). 4. To row, oars.")).hasSize(2);
    assertThat(items("4. Boats. This is to row. 1. Oars.")).hasSize(2);
  }
}
