package io.github.openinspections.serialization.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.fixtures.Attribute;
import io.github.openinspections.core.fixtures.Inspections;
import io.github.openinspections.core.fixtures.Texts;
import io.github.openinspections.serialization.DatasetWriter;
import io.github.openinspections.serialization.MaximalRecord;
import io.github.openinspections.serialization.Sayable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written to tables is read back, or is listed. */
class TableLawsTest {
  /** What is read, and what was left out by the numbers of the records. */
  record RoundTrip(List<Inspection> read, Map<Long, LeftOut> leftOut) {
    static RoundTrip of(List<Inspection> inspections) throws IOException {
      Path folder = Files.createTempDirectory("tables");
      try {
        WrittenTables written = DatasetWriter.csv().write(inspections, folder);
        assertThat(written.inspections()).isEqualTo(inspections.size());
        List<Inspection> read = new ArrayList<>();
        try (InspectionDataset dataset = TableReader.of().open(folder)) {
          for (Entry entry : dataset) {
            assertThat(entry.problems()).isEmpty();
            read.add(entry.inspection().orElseThrow());
          }
          assertThat(dataset.problems()).isEmpty();
          assertThat(dataset.complete()).isTrue();
        }
        assertThat(new CsvwChecks(folder).validate()).isEmpty();
        return new RoundTrip(
            read,
            written.leftOut().stream().collect(Collectors.toMap(LeftOut::record, one -> one)));
      } finally {
        for (String name : Tables.names(folder)) {
          Files.delete(folder.resolve(name));
        }
        Files.delete(folder);
      }
    }
  }

  @Property(tries = 150)
  void everyInspectionIsReadBackEqualOrListed(@ForAll("few") List<Inspection> inspections)
      throws IOException {
    RoundTrip trip = RoundTrip.of(inspections);

    assertThat(trip.read()).hasSameSizeAs(inspections);
    for (int i = 0; i < inspections.size(); i++) {
      boolean equal = trip.read().get(i).equals(inspections.get(i));
      assertThat(trip.leftOut().containsKey(i + 1L)).isEqualTo(!equal);
    }
  }

  /** Found by comparing the values, not their JSON. */
  @Property(tries = 150)
  void everyAttributeThatDiffersIsNamed(@ForAll("sayable") Inspection inspection)
      throws IOException {
    RoundTrip trip = RoundTrip.of(List.of(inspection));
    List<String> named =
        trip.leftOut().values().stream().flatMap(one -> one.attributes().stream()).toList();

    for (Attribute attribute : Attribute.of(Inspection.class)) {
      String name = attribute.accessor().getName();
      boolean differs = !attribute.get(inspection).equals(attribute.get(trip.read().get(0)));
      if (differs && !name.equals("extensions")) {
        assertThat(named).anyMatch(pointer -> (pointer + "/").startsWith("/" + name + "/"));
      }
    }
    assertThat(named)
        .allSatisfy(
            pointer -> assertThat(named).noneMatch(other -> other.startsWith(pointer + "/")));
  }

  @Property(tries = 100)
  void everyDescriptionIsReadBackEqualOrListed(@ForAll("descriptions") DatasetDescription whole) {
    byte[] metadata = Csvw.metadata(whole);
    DatasetDescription read = MetadataFile.read(metadata).value().orElseThrow().description();
    List<String> listed = MetadataFile.leftOut(whole, metadata);

    assertThat(MetadataFile.read(metadata).problems()).isEmpty();
    assertThat(listed.contains("/title")).isEqualTo(!read.title().equals(whole.title()));
    assertThat(listed.contains("/publisher"))
        .isEqualTo(!read.publisher().equals(whole.publisher()));
    assertThat(listed.contains("/licence")).isEqualTo(!read.licence().equals(whole.licence()));
    assertThat(read.issued()).isEqualTo(whole.issued());
    assertThat(listed).hasSizeGreaterThanOrEqualTo(whole.extensions().size());
  }

  @Property(tries = 50)
  void plausibleInspectionsLoseTheirQuotesAndNothingElse(@ForAll("plausible") Inspection inspection)
      throws IOException {
    RoundTrip trip = RoundTrip.of(List.of(inspection));

    assertThat(trip.leftOut().values())
        .flatExtracting(LeftOut::attributes)
        .containsExactly("/quotes");
    assertThat(trip.read()).containsExactly(inspection.withQuotes());
  }

  @Property(tries = 500)
  void exactlyOneApostropheIsTakenAway(@ForAll("texts") String text) {
    assertThat(GuardedText.read(GuardedText.write(text))).isEqualTo(text);
    assertThat(GuardedText.read(GuardedText.write("'" + text))).isEqualTo("'" + text);
    assertThat(GuardedText.write(text))
        .satisfiesAnyOf(
            cell -> assertThat(cell).isEqualTo(text),
            cell -> assertThat(cell).isEqualTo("'" + text));
  }

  @Property(tries = 1)
  void theMaximalRecordIsReadTwiceAlike() throws IOException {
    Inspection once = RoundTrip.of(List.of(MaximalRecord.inspection())).read().get(0);
    RoundTrip again = RoundTrip.of(List.of(once));

    assertThat(again.leftOut()).isEmpty();
    assertThat(again.read()).containsExactly(once);
  }

  @Provide
  Arbitrary<List<Inspection>> few() {
    return Sayable.inspections().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<DatasetDescription> descriptions() {
    return Sayable.descriptions();
  }

  @Provide
  Arbitrary<Inspection> sayable() {
    return Sayable.inspections();
  }

  @Provide
  Arbitrary<Inspection> plausible() {
    return Inspections.plausible();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Texts.encodable(),
        Texts.encodable().map(text -> "=" + text),
        Texts.encodable().map(text -> "'" + text));
  }
}
