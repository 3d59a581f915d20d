package io.github.openinspections.examples.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.fixtures.Datasets;
import io.github.openinspections.core.fixtures.ValidationReports;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.problem.ValidationReport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No word of a page misses its bundle, and no translation can do more than say something. */
class PagesLanguageTest {
  /** What is in the brackets, and names of values that a script fills in. */
  private static final Pattern OF_BUNDLE = Pattern.compile("⟦[^⟧]*⟧|\\{[A-Za-z]+}", Pattern.DOTALL);

  private static final Pattern WORD = Pattern.compile("[A-Za-z]*[a-z]{2,}");
  private static final Pattern HIDDEN =
      Pattern.compile("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
  private static final Pattern FORM = Pattern.compile("\\.(one|many)$");

  /** Of numbered texts one is enough. The others need releases of years and faults of our own. */
  private static final Pattern NOT_ON_SAMPLES =
      Pattern.compile(
          "page\\.((month|number|role\\.review)\\.\\d+|excerpt\\.unwritable"
              + "|diff\\.(id-was|left-window-means))");

  private static final Language BRACKETS = PageLanguage.bracketed();

  /** A translator can write anything. */
  private static final Language HOSTILE =
      PageLanguage.of(
          (key, text) ->
              "</title></script><script>alert(1)</script>\"'><b onclick='x'>"
                  + text
                  + "{unknown} ${x} @if(true) $unsafe{x} $1 \\ &amp; \u202e\u2066\u0000\u001b[2J");

  static Stream<Map.Entry<String, String>> pages(Language language) {
    return SamplePages.in(language).entrySet().stream();
  }

  @Example
  void noEnglishWordIsOutsideTheBundle() {
    assertThat(pages(BRACKETS)).allMatch(page -> page.getValue().contains("<html lang=\"qps\">"));
    assertThat(pages(BRACKETS).flatMap(page -> english(page.getKey(), page.getValue()).stream()))
        .isEmpty();
  }

  /** Returns the texts of a page in which there is a word of no bundle and of no data. */
  private static List<String> english(String name, String page) {
    Set<String> data = Set.copyOf(outside(SamplePages.data(name)));
    return PageMarkup.texts(page).stream()
        .filter(text -> !data.containsAll(outside(text)))
        .map(text -> name + ": " + text)
        .toList();
  }

  private static List<String> outside(String text) {
    return WORD.matcher(OF_BUNDLE.matcher(text).replaceAll(" "))
        .results()
        .map(word -> word.group())
        .distinct()
        .toList();
  }

  /** The pages of this test show every text of the bundle: none is left out, and none is old. */
  @Example
  void everyTextIsOnAPage() {
    String all =
        pages(PageLanguage.ofKeys())
            .flatMap(page -> PageMarkup.texts(page.getValue()).stream())
            .collect(Collectors.joining("\n"));
    assertThat(EnglishPages.TEXTS.keySet())
        .filteredOn(key -> !NOT_ON_SAMPLES.matcher(key).matches())
        .filteredOn(key -> !all.contains("⟦" + FORM.matcher(key).replaceAll("")))
        .isEmpty();
  }

  /** The scripts say what the page has for them. */
  @Example
  void scriptsHaveNoWords() {
    Pattern sentence = Pattern.compile("[\"`][^\"`\n]*[A-Za-z]{2,} [a-z]{2,}[^\"`\n]*[\"`]");
    for (String script : List.of(Inlined.SCRIPT, DropInlined.SCRIPT)) {
      assertThat(sentence.matcher(script.replace("\"use strict\"", "")).results())
          .extracting(found -> found.group())
          .isEmpty();
    }
  }

  @Example
  void aTranslationBringsNoMarkup() {
    Map<String, String> english = SamplePages.in(Language.english());
    assertThat(pages(HOSTILE))
        .extracting(Map.Entry::getKey, page -> PageMarkup.tags(page.getValue()))
        .containsExactlyElementsOf(
            english.entrySet().stream()
                .map(page -> tuple(page.getKey(), PageMarkup.tags(page.getValue())))
                .toList());
    assertThat(pages(HOSTILE).flatMap(page -> HIDDEN.matcher(page.getValue()).results())).isEmpty();
  }

  /** Joiners and marks of one direction are letters of some languages. */
  @Example
  void aTranslationKeepsWhatItsScriptNeeds() {
    Language persian = PageLanguage.of((key, text) -> "\u0645\u06cc\u200c\u062e\u200f" + text);

    assertThat(SamplePages.in(persian).values())
        .allMatch(page -> page.contains("\u0645\u06cc\u200c\u062e\u200f"));
  }

  /** A language changes texts and nothing else of a page, whatever the data. */
  @Property(tries = 15)
  void onlyTextsDiffer(
      @ForAll("inspections") List<Inspection> inspections,
      @ForAll("reports") ValidationReport report) {
    InspectionSource source = () -> InspectionDataset.of(inspections);
    assertThat(withoutBrackets(Pages.history(source, BRACKETS)))
        .isEqualTo(withoutBrackets(Pages.history(source)));
    assertThat(withoutBrackets(Pages.report(report, source, BRACKETS)))
        .isEqualTo(withoutBrackets(Pages.report(report, source)));
  }

  private static String withoutBrackets(String page) {
    return page.replace("⟦", "").replace("⟧", "").replace("lang=\"qps\"", "lang=\"en\"");
  }

  @Provide
  Arbitrary<List<Inspection>> inspections() {
    return Datasets.plausible();
  }

  @Provide
  Arbitrary<ValidationReport> reports() {
    return ValidationReports.any();
  }

  @Example
  void aRefusalIsInTheLanguageOfThePage() {
    RefusedFileException refusal = RefusedFileException.tooMany(100);

    assertThat(refusal.sentence()).isEqualTo("More than 100 files at once: none is checked.");
    assertThat(refusal.sentence(Words.of(BRACKETS)))
        .isEqualTo("⟦More than ⟧100⟦ files at once: none is checked.⟧");
    assertThat(new String(SamplePages.refused(BRACKETS), UTF_8)).contains("⟦ megabyte⟧");
  }
}
