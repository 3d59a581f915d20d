package io.github.openinspections.validation.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.language.Translation;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.serialization.report.ReportFormat;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.Findings;
import io.github.openinspections.validation.testing.TranslationLaws;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** A language has the forms that its numbers take: here those of Polish, in letters. */
class PluralTest {
  private static final Map<String, String> FORMS =
      Map.of(
          "report.error.one", "E1 {count}",
          "report.error.few", "E2 {count}",
          "report.error.many", "E5 {count}",
          "CSV-022", "{id}: {name} {@rows}",
          "rows.few", "R2 {count}",
          "rows.many", "R5 {count}");

  private record Polish(Map<String, String> texts) implements Translation {
    @Override
    public Locale locale() {
      return Locale.forLanguageTag("pl");
    }

    /** The rule of CLDR. */
    @Override
    public String category(long count) {
      long last = count % 10;
      boolean teen = count % 100 >= 12 && count % 100 <= 14;
      return count == 1 ? "one" : last >= 2 && last <= 4 && !teen ? "few" : "many";
    }
  }

  private static final Language POLISH =
      Language.of(Locale.forLanguageTag("pl"), List.of(new Polish(FORMS)));

  @Property(tries = 200)
  void aNumberTakesTheFormOfItsCategory(@ForAll @LongRange(min = 0) long count) {
    String key = POLISH.form("report.error", count);

    assertThat(key).isEqualTo("report.error." + new Polish(FORMS).category(count));
    assertThat(POLISH.text(key)).isPresent();
    assertThat(POLISH.form("report.warning", count))
        .isEqualTo("report.warning." + (count == 1 ? "one" : "many"));
    assertThat(Language.english().form("report.error", count))
        .isEqualTo("report.error." + (count == 1 ? "one" : "many"));
  }

  @Test
  void aPhraseOfAMessageTakesTheFormOfItsCount() {
    assertThat(translated("3", "many")).isEqualTo("subject: T R2 3");
    assertThat(translated("5", "many")).isEqualTo("subject: T R5 5");
  }

  @Test
  void aFormThatIsMissingIsThatOfMany() {
    assertThat(translated("1", "one")).isEqualTo("subject: T R5 1");
    Language without =
        Language.of(
            Locale.forLanguageTag("pl"),
            List.of(new Polish(Map.of("report.error.many", "E5 {count}"))));
    assertThat(without.form("report.error", 3)).isEqualTo("report.error.many");
    assertThat(without.form("report.error", 1)).isEqualTo("report.error.many");
  }

  @Test
  void aReportSaysOnHowManyRecordsARuleDidNotRunInTheirForm() throws IOException {
    Map<String, String> forms =
        Map.of("report.not-run.few", "N2 {count}", "report.not-run.many", "N5 {count}");
    Language polish = Language.of(Locale.forLanguageTag("pl"), List.of(new Polish(forms)));

    assertThat(notRun(polish, 1)).contains("\nN5 1: ").doesNotContain("Not run");
    assertThat(notRun(polish, 3)).contains("\nN2 3: ");
    assertThat(notRun(polish, 5)).contains("\nN5 5: ");
  }

  private static String notRun(Language language, int records) throws IOException {
    ValidationReport report =
        DatasetValidator.standard()
            .validate(InspectionDataset.of(Collections.nCopies(records, Findings.MINIMAL)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFormat.text(language).write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theLawsKnowTheForms() {
    TranslationLaws.of(new Polish(FORMS)).verify();
    TranslationLaws.of(new Polish(Map.of("report.error.one", "jeden"))).verify();
    assertThatThrownBy(() -> verify("report.error.two", "E {count}"))
        .hasMessageContaining("report.error.two is the form of no number");
    assertThatThrownBy(() -> verify("report.error.few", "E {number}"))
        .hasMessageContaining("has the unknown placeholder {number}");
    assertThatThrownBy(() -> verify("report.source.few", "E"))
        .hasMessageContaining("report.source.few is no key");
    assertThatThrownBy(TranslationLaws.of(new Odd())::verify)
        .hasMessageContaining("\"some\" is no form of a text");
  }

  private static final class Odd implements Translation {
    @Override
    public Locale locale() {
      return Locale.forLanguageTag("kw");
    }

    @Override
    public Map<String, String> texts() {
      return Map.of("report.source", "data");
    }

    @Override
    public String category(long count) {
      return count == 7 ? "some" : "other";
    }
  }

  private static void verify(String key, String text) {
    TranslationLaws.of(new Polish(Map.of(key, text))).verify();
  }

  private static String translated(String count, String rows) {
    String english =
        "subject: this row is the header of another table, T; it is not read, and nor are the "
            + (rows.equals("one") ? "1 row" : count + " rows")
            + " below it";
    Problem problem =
        Problem.builder()
            .rule("CSV-022")
            .severity(Severity.ERROR)
            .id(Optional.of("subject"))
            .message(english)
            .arguments(Map.of("name", "T", "count", count, "rows", rows))
            .build();
    return POLISH.translate(problem).message();
  }
}
