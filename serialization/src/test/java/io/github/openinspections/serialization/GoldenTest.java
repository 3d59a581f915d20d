package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.dataset.DatasetDescription;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.options.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes of the format, for all to see: a change in them is a change of the format. */
class GoldenTest {
  private static final Inspection LEAST =
      Inspection.builder().id("a").type(InspectionType.of("inspection")).build();

  @Test
  void theSeedRecordIsReadWithoutProblems() {
    Entry entry = InspectionReader.json().read(Golden.text("seed-as-typed.json"));

    assertThat(entry.problems()).isEmpty();
    assertThat(entry.id()).contains("dumfries-and-galloway/progress-review-2016");
  }

  @Test
  void quotesAreKeptCodePointForCodePoint() {
    List<String> quotes = seed().quotes().stream().map(Quote::text).toList();

    assertThat(quotes.get(1))
        .contains("This reveiw has identified", "everyone’s responsibility", "levels.\nWe were");
    assertThat(seed().participants().get(1).name())
        .isEqualTo("Her Majesty’s Inspectorate of Constabulary in Scotland");
  }

  @Test
  void theSeedRecordIsWritten() {
    Golden.assertSame("seed.json", Written.text(Written.pretty(seed())));
    Golden.assertSame("seed.ndjson", Written.text(Written.compact(seed())));
  }

  @Test
  void aRecordWithEveryAttributeIsWritten() {
    Golden.assertSame("maximal.json", Written.text(Written.pretty(MaximalRecord.inspection())));
  }

  @Test
  void aRecordWithEveryAttributeIsRead() {
    assertThat(InspectionReader.json().read(Golden.text("maximal.json")).inspection())
        .contains(MaximalRecord.inspection());
  }

  @Test
  void unpairedSurrogatesAreWrittenEscaped() {
    Inspection lone =
        LEAST.withTitle("a\ud800b\udfff😀").withExtensions(Extension.of("x-a", "\"\\udbff\""));

    assertThat(InspectionWriter.json().compact().toText(lone))
        .isEqualTo(
            Records.json(
                "{'id':'a','type':'inspection','title':'a\\uD800b\\uDFFF😀','x-a':'\\uDBFF'}\n"));
  }

  @Test
  void theLeastRecordIsWritten() {
    assertThat(InspectionWriter.json().compact().toText(LEAST))
        .isEqualTo("{\"id\":\"a\",\"type\":\"inspection\"}\n");
  }

  @Test
  void anEnvelopeIsWritten() {
    DatasetDescription description =
        DatasetDescription.builder()
            .title("Reviews of services for children")
            .publisher("Example")
            .licence("https://creativecommons.org/licenses/by/4.0/")
            .issued(PartialDate.parse("2026-11"))
            .addExtensions(Extension.of("x-list", "[{\"b\":2.50},1E+3]"))
            .build();

    Golden.assertSame(
        "envelope.json", Written.text(Written.envelope(description, List.of(LEAST, LEAST))));
  }

  @Test
  void emptyDatasetsAreWritten() {
    assertThat(Written.text(Written.dataset(Layout.ARRAY, List.of()))).isEqualTo("[]\n");
    assertThat(Written.text(Written.dataset(Layout.NDJSON, List.of()))).isEmpty();
    assertThat(Written.text(Written.dataset(Layout.ENVELOPE, List.of())))
        .isEqualTo(Records.json("{\n  'format': 'openinspections/1',\n  'inspections': []\n}\n"));
  }

  private static Inspection seed() {
    return InspectionReader.json()
        .read(Golden.text("seed-as-typed.json"))
        .inspection()
        .orElseThrow();
  }
}
