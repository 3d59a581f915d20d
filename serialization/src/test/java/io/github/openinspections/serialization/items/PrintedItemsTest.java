package io.github.openinspections.serialization.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items without numbers, and cells without items. */
class PrintedItemsTest {
  private static List<String> texts(String cell) {
    return PrintedItems.of(cell).stream().map(PrintedItem::text).toList();
  }

  @Test
  void barsSeparate() {
    assertThat(texts("Boats should be dry.|||| Oars | nets should be dry. |||| ||||"))
        .containsExactly("Boats should be dry.", "Oars | nets should be dry.");
  }

  @Test
  void aStandardClosesAnItem() {
    assertThat(
            texts(
                "Boats should be dry. National Care Standards for boats up to age 16. Standard 2 -"
                    + " A Safe EnvironmentOars should be dry. It should be all. Standard 3:"
                    + " Health.  To see, use lamps. The home must do so. Standard 4."))
        .containsExactly(
            "Boats should be dry. National Care Standards for boats up to age 16. Standard 2 -"
                + " A Safe Environment",
            "Oars should be dry. It should be all. Standard 3: Health.",
            "To see, use lamps. The home must do so. Standard 4.");
  }

  @Test
  void nationalStandardsCloseAnItemWithoutTheirNumber() {
    assertThat(texts("Boats should be dry. National Care Standards, boats. Oars should be dry."))
        .hasSize(2);
  }

  @Test
  void aTimeClosesAnItem() {
    assertThat(
            texts(
                "The home must dry boats. Regulation 4 (1) A home must be dry. Timescale: within"
                    + " one week of receipt of this reportThe home must dry oars."))
        .containsExactly(
            "The home must dry boats. Regulation 4 (1) A home must be dry. Timescale: within one"
                + " week of receipt of this report",
            "The home must dry oars.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boats should be dry. Oars should be dry. Lamps must be lit.",
        "Boats should be dry. Standard 3. This should include oars.",
        "Boats should be dry. Standard 3. Account has also been taken of the law.",
        "Boats are wet. In line with Standard 3, boats should be dry. Oars should be dry.",
        "Boats are wet. The standard of 2 rooms is low. The home must paint them.",
        "Standard 3. Boats should be dry.",
        "Boats should be dry. Standard 3. They should be locked.",
        "Boats should be dry. Standard 3. In addition, they should be locked.",
        "The quality of plans. The pace of visits. 2 The number of boats."
      })
  void withoutEvidenceATextIsOneItem(String text) {
    assertThat(texts("  " + text + "\u00A0")).containsExactly(text);
  }

  @Test
  void bulletsDivideATextThatBeginsWithOne() {
    assertThat(texts("• Boats • Oars - nets")).containsExactly("Boats", "Oars - nets");
    assertThat(texts("- Boats - oars\n - Lamps")).containsExactly("Boats - oars", "Lamps");
    assertThat(texts("Boats: • oars • nets")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "None",
        "n/a.",
        "No requirements",
        "There were no recommendations made.",
        "1. None",
        "Not found or not applicable.",
        "||||",
        "-"
      })
  void aCellThatSaysThatThereIsNoneHasNone(String cell) {
    assertThat(PrintedItems.of(cell)).isEmpty();
  }

  @Test
  void anItemKnowsItsPlaceAndKeepsItsSpelling() {
    String cell = "1.  Boats &amp; oars?.  2. Nets";

    PrintedItem first = PrintedItems.of(cell).get(0);

    assertThat(first.text()).isEqualTo("Boats &amp; oars?.");
    assertThat(first.at()).isEqualTo(4);
    assertThat(first.number()).contains("1");
  }
}
