package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.place.Places;
import io.github.openinspections.core.problem.RecordCounts;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.profile.ProfileCollector;
import io.github.openinspections.core.text.PlainText;
import io.github.openinspections.core.vocabulary.Code;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.PersonalData;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.serialization.published.PublishedTables;
import io.github.openinspections.serialization.release.ReleaseFormat;
import io.github.openinspections.serialization.report.ReportFormat;
import io.github.openinspections.serialization.report.ReportFormats;
import io.github.openinspections.serialization.tables.TableReader;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public type says what a value is, in one line for people; the types are found. */
class ToStringTest {
  private static final Map<Class<?>, Object> VALUES = BoundValues.byType();

  static Stream<Class<?>> types() {
    return PublicTypes.all().filter(ToStringTest::isValue);
  }

  private static boolean isValue(Class<?> type) {
    boolean hasInstances =
        Arrays.stream(type.getMethods())
            .anyMatch(
                method ->
                    method.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(method.getModifiers()));
    return hasInstances
        && !type.getSimpleName().matches(".*(Builder|Draft)")
        && (type.isSealed() || !Modifier.isAbstract(type.getModifiers()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void isNotThatOfEveryObject(Class<?> type) throws NoSuchMethodException {
    Class<?> made = type.isSealed() ? type.getPermittedSubclasses()[0] : type;

    assertThat(made.getMethod("toString").getDeclaringClass())
        .as("%s", made)
        .isNotEqualTo(Object.class);
  }

  static Stream<Object> values() {
    return VALUES.values().stream().filter(value -> !(value instanceof Code));
  }

  @ParameterizedTest
  @MethodSource("values")
  void isOneShortLineForTheMaximalValueToo(Object value) {
    String line = value.toString();

    assertThat(line).hasSizeBetween(1, 200).doesNotContain("Immutable", "Form[");
    assertThat(line.codePoints().allMatch(PlainText::isPlain)).isTrue();
  }

  @Test
  void readersSayWhatTheyReadAndWhatDiffersFromTheDefault() {
    Limits limits = Limits.builder().nesting(5).recordBytes(1000).build();
    ReadOptions options =
        ReadOptions.builder()
            .layout(Layout.NDJSON)
            .limits(limits)
            .sheet("a\nb")
            .personalData(PersonalData.KEEP)
            .cancelled(() -> false)
            .build();
    TableMapping mapping = PublishedTables.all().get(0);

    assertThat(InspectionReader.json()).hasToString("InspectionReader (JSON)");
    assertThat(InspectionReader.json(limits))
        .hasToString("InspectionReader (JSON, nesting to 5, bytes to 1000)");
    assertThat(DatasetReader.json()).hasToString("DatasetReader (JSON)");
    assertThat(DatasetReader.any(options))
        .hasToString(
            "DatasetReader (JSON and published tables, layout: NDJSON, nesting to 5,"
                + " bytes to 1000, sheet a\\u000Ab, personal data: keep, can be cancelled)");
    assertThat(DatasetReader.csv(ReadOptions.DEFAULT))
        .hasToString("DatasetReader (published tables)");
    assertThat(DatasetReader.csv(mapping))
        .hasToString("DatasetReader (tables as " + mapping.name() + ")");
    assertThat(TableReader.of(options)).hasToString("TableReader (flat tables, can be cancelled)");
    assertThat(ValidationReportReader.json()).hasToString("ValidationReportReader (JSON)");
    assertThat(ValidationReportReader.json(limits).toString()).contains("(JSON, nesting to 5, ");
  }

  @Test
  void writersAndFormatsSayWhatTheyWrite() {
    DatasetDescription schools = DatasetDescription.builder().title("Schools").build();
    Language other = AnyLanguage.LANGUAGE;

    assertThat(InspectionWriter.json()).hasToString("InspectionWriter (JSON)");
    assertThat(InspectionWriter.json().compact()).hasToString("InspectionWriter (compact JSON)");
    assertThat(DatasetWriter.json(Layout.ENVELOPE).describedBy(schools))
        .hasToString("DatasetWriter (JSON, layout: ENVELOPE, \"Schools\")");
    assertThat(DatasetWriter.csv()).hasToString("TableWriter (flat tables)");
    assertThat(DatasetWriter.csv().describedBy(schools))
        .hasToString("TableWriter (flat tables, \"Schools\")");
    assertThat(ValidationReportWriter.sarif()).hasToString("ValidationReportWriter (sarif)");
    assertThat(ReportFormats.standard().all())
        .extracting(Object::toString)
        .containsExactly("ReportFormat text", "ReportFormat json", "ReportFormat sarif");
    assertThat(ReportFormat.forPublisher(other))
        .hasToString("ReportFormat publisher (" + other.tag() + ")");
    assertThat(List.of(ReleaseFormat.json(), ReleaseFormat.sarif(), ReleaseFormat.text(other)))
        .extracting(Object::toString)
        .containsExactly(
            "ReleaseFormat json",
            "ReleaseFormat sarif",
            "ReleaseFormat text (" + other.tag() + ")");
    assertThat(new InspectionsModule()).hasToString("InspectionsModule");
  }

  @Test
  void oneRecordIsARecord() {
    ValidationReport report = SampleReport.report();

    assertThat(report.withRecords(RecordCounts.of(1, 0, 0)).toString())
        .contains("complete, 1 record, ");
    assertThat(report.withRecords(RecordCounts.of(0, 0, 0)).toString())
        .contains("complete, 0 records, ");
    assertThat(Places.of(Vocabulary.standard())).hasToString("Places (vocabulary: standard)");
    assertThat(new ProfileCollector()).hasToString("ProfileCollector (0 records)");
  }
}
