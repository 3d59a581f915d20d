package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.serialization.options.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A data set is read back from every layout that it is written in. */
class DatasetRoundTripTest {
  @Provide
  Arbitrary<List<Inspection>> datasets() {
    return Sayable.datasets();
  }

  @Provide
  Arbitrary<List<Inspection>> several() {
    return Sayable.inspections().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<DatasetDescription> descriptions() {
    return Sayable.descriptions();
  }

  @Property
  void anArrayIsReadBack(@ForAll("datasets") List<Inspection> inspections) {
    assertThat(read(Written.dataset(Layout.ARRAY, inspections))).isEqualTo(inspections);
  }

  @Property
  void linesAreReadBack(@ForAll("several") List<Inspection> inspections) {
    byte[] lines = Written.dataset(Layout.NDJSON, inspections);

    assertThat(read(lines)).isEqualTo(inspections);
    assertThat(Written.text(lines).chars().filter(c -> c == '\n')).hasSize(inspections.size());
  }

  @Property
  void aSingleRecordIsReadBack(@ForAll("several") List<Inspection> inspections) {
    List<Inspection> one = inspections.subList(0, 1);

    assertThat(read(Written.dataset(Layout.SINGLE, one))).isEqualTo(one);
  }

  @Property
  void anEnvelopeIsReadBackWithWhatItSaysOfItself(
      @ForAll("descriptions") DatasetDescription description,
      @ForAll("datasets") List<Inspection> inspections)
      throws IOException {
    byte[] json = Written.envelope(description, inspections);

    try (InspectionDataset dataset = DatasetReader.json().open(json)) {
      assertThat(inspections(dataset)).isEqualTo(inspections);
      assertThat(dataset.description()).isEqualTo(description);
      assertThat(dataset.complete()).isTrue();
    }
  }

  @Property(tries = 50)
  void writingWhatWasReadGivesTheSameBytes(
      @ForAll("descriptions") DatasetDescription description,
      @ForAll("several") List<Inspection> inspections) {
    for (Layout layout : List.of(Layout.ARRAY, Layout.NDJSON)) {
      byte[] json = Written.dataset(layout, inspections);
      assertThat(Written.dataset(layout, read(json))).isEqualTo(json);
    }
    byte[] envelope = Written.envelope(description, inspections);
    assertThat(Written.envelope(description, read(envelope))).isEqualTo(envelope);
  }

  @Example
  void aFileIsWrittenAndReadBackUnderItsName() throws IOException {
    Path file = Files.createTempFile("reviews", ".json");
    List<Inspection> inspections = List.of(MaximalRecord.inspection());
    try {
      DatasetWriter.json(Layout.ARRAY).write(inspections, file);
      try (InspectionDataset dataset = DatasetReader.json().open(file)) {
        assertThat(inspections(dataset)).isEqualTo(inspections);
        assertThat(dataset.source()).contains(file.getFileName().toString());
      }
    } finally {
      Files.delete(file);
    }
  }

  @Example
  void onlyAnEnvelopeCanBeDescribed() {
    for (Layout layout : List.of(Layout.ARRAY, Layout.NDJSON, Layout.SINGLE)) {
      DatasetWriter writer = DatasetWriter.json(layout);
      assertThatThrownBy(() -> writer.describedBy(DatasetDescription.NONE))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(layout.name());
    }
  }

  @Example
  void theLayoutSingleHoldsExactlyOneInspection() {
    Inspection one = MaximalRecord.inspection();
    for (List<Inspection> wrong : List.of(List.<Inspection>of(), List.of(one, one))) {
      assertThatThrownBy(() -> Written.dataset(Layout.SINGLE, wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("exactly one");
    }
  }

  private static List<Inspection> read(byte[] json) {
    try (InspectionDataset dataset = DatasetReader.json().open(json)) {
      List<Inspection> inspections = inspections(dataset);
      assertThat(dataset.complete()).isTrue();
      assertThat(dataset.problems())
          .filteredOn(problem -> !problem.rule().equals("SYN-006") || !inspections.isEmpty())
          .extracting(Problem::severity)
          .allMatch(Severity.INFO::equals);
      return inspections;
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static List<Inspection> inspections(InspectionDataset dataset) {
    List<Inspection> inspections = new ArrayList<>();
    for (Entry entry : dataset) {
      inspections.add(entry.inspection().orElseThrow(() -> new AssertionError(entry)));
      assertThat(entry.problems()).extracting(Problem::severity).allMatch(Severity.INFO::equals);
      assertThat(entry.number()).isEqualTo(inspections.size());
    }
    return inspections;
  }
}
