package io.github.openinspections.serialization.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.serialization.Cost;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text. */
class PrintedItemsLawsTest {
  private static final String ALPHABET = "12. \n|Aa";
  private static final int MOST_ADDED = 5;

  /** Between two items: white space, bars, bullets, and numbers with their signs. */
  private static final Pattern NUMBERING =
      Pattern.compile("[\\s\\u00A0|\\u2022*-]*((\\d{1,2}[.)])+[\\s\\u00A0|\\u2022*-]*)*");

  @Property
  void numberedItemsAreGivenBack(@ForAll("texts") List<String> texts) {
    String cell =
        String.join(
            " ",
            IntStream.range(0, texts.size()).mapToObj(i -> i + 1 + ". " + texts.get(i)).toList());

    List<PrintedItem> items = PrintedItems.of(cell);

    assertThat(items).extracting(PrintedItem::text).containsExactlyElementsOf(texts);
    assertThat(items)
        .extracting(item -> item.number().orElse(""))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, texts.size()).mapToObj(String::valueOf).toList());
  }

  /** Each theme is counted from one; exports join the texts without a space. */
  @Property
  void themesAreGivenBack(
      @ForAll("texts") List<String> texts,
      @ForAll("joints") String joint,
      @ForAll @Size(20) List<Boolean> newTheme) {
    StringBuilder cell = new StringBuilder();
    List<String> numbered = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < texts.size(); i++) {
      number = newTheme.get(i) ? 1 : number + 1;
      String text = texts.get(i) + " (HSCS 4.19)";
      numbered.add(number + " " + text);
      cell.append(number).append(". ").append(text).append(joint);
    }

    assertThat(PrintedItems.of(cell.toString()))
        .extracting(item -> item.number().orElse("") + " " + item.text())
        .containsExactlyElementsOf(numbered);
  }

  @Provide
  Arbitrary<String> joints() {
    return Arbitraries.of("", " ", "   ", "\r\n", "\u00A0", "||||");
  }

  @Property
  void itemsBetweenBarsAreGivenBack(@ForAll("texts") List<String> texts) {
    assertThat(PrintedItems.of(String.join("||||", texts)))
        .extracting(PrintedItem::text)
        .containsExactlyElementsOf(texts);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> words =
        Arbitraries.of("boats", "should", "be (HSCS 4.19)", "a) dry;", "SSI 2011/210", "of age 16,")
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(list -> String.join(" ", list));
    return words.map(text -> "Nets " + text + ".").list().ofMinSize(1).ofMaxSize(20);
  }

  @Property(tries = 5000)
  void nothingIsLost(@ForAll("pieces") String cell) {
    assertNothingLost(cell);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "1. ",
            "2. ",
            "3.",
            "4.5.",
            "1)",
            " ",
            "\n",
            "\u00A0",
            "||||",
            "|",
            ":",
            ". ",
            "•",
            "- ",
            "To support ",
            "the home must ",
            "Boats should be dry",
            "Standard 3",
            "(HSCS 4.1",
            ")",
            "Timescale: ",
            "By 31 June 2025",
            "This is to ",
            "16",
            "?",
            "'",
            "&amp;",
            "\u00E9",
            "cu")
        .list()
        .ofMaxSize(30)
        .map(list -> String.join("", list));
  }

  @Property(tries = 2000)
  void anyTextIsRead(@ForAll String cell) {
    PrintedItems.of(cell).forEach(PrintedItem::deadline);
  }

  /** Every short text of the characters that matter, and every continuation of an item. */
  @ParameterizedTest
  @ValueSource(strings = {"", "1.A", "1. A. 1", "2.A.", "1.A\n"})
  void isDividedAtBarsAndNumbersInSequenceOnly(String beginning) {
    check(new StringBuilder(beginning), beginning.length() + MOST_ADDED);
  }

  private static void check(StringBuilder text, int longest) {
    String cell = text.toString();
    List<PrintedItem> items = assertNothingLost(cell);
    for (int i = 1; i < items.size(); i++) {
      PrintedItem item = items.get(i);
      PrintedItem before = items.get(i - 1);
      String between = cell.substring(before.at() + before.text().length(), item.at());
      if (!between.contains("||")) {
        assertThat(item.text()).as(cell).startsWith("A");
        assertThat(before.text().endsWith(".") || between.contains("\n")).as(cell).isTrue();
        assertThat(before.number().map(Integer::parseInt).orElse(0) + 1)
            .as(cell)
            .isLessThanOrEqualTo(item.number().map(Integer::parseInt).orElse(0));
      }
    }
    if (text.length() < longest) {
      for (int i = 0; i < ALPHABET.length(); i++) {
        check(text.append(ALPHABET.charAt(i)), longest);
        text.setLength(text.length() - 1);
      }
    }
  }

  /** Numbering may be left out, and nothing else. */
  private static List<PrintedItem> assertNothingLost(String cell) {
    List<PrintedItem> items = PrintedItems.of(cell);
    int end = 0;
    for (PrintedItem item : items) {
      String between = cell.substring(end, item.at());
      end = item.at() + item.text().length();
      boolean numbering = NUMBERING.matcher(between).matches();
      if (!numbering || !cell.substring(item.at(), end).equals(item.text())) {
        assertThat(items).as(cell).isNull();
      }
    }
    if (!NUMBERING.matcher(cell.substring(end)).matches()) {
      assertThat(items).as(cell).isNull();
    }
    return items;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. ",
        "1.",
        "1.2.",
        "1. 2. ",
        "1. A. ",
        ":1. ",
        "by ",
        "by\n",
        "by 1 ",
        "By 1 May 2026 ",
        "a) ",
        "||||",
        "|",
        "'",
        "Standard 3.",
        "aA",
        "A. ",
        "should ",
        "Timescale",
        "- ",
        "• ",
        "extended to ",
        " ",
        "1"
      })
  void theCostIsLinear(String piece) {
    String repeated = piece.repeat(400_000 / piece.length());
    Cost.assertBounded(
        () -> {
          for (String cell : List.of(repeated, "1. " + repeated, "1. A by 1 " + repeated + "A")) {
            PrintedItems.of(cell).forEach(PrintedItem::deadline);
          }
          return repeated.length();
        });
  }
}
