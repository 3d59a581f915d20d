package io.github.openinspections.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Digests: short, the same everywhere, and honest about what they leave out. */
class RecordDigestsTest {
  private static final Inspection RECORD = FullRecord.INSPECTION;
  private final RecordDigests digests = RecordDigests.of(Vocabulary.standard());

  private DigestComparison compare(Inspection left, Inspection right) {
    return digests.compare(digests.of(left), digests.of(right));
  }

  /** The expected bytes come from another JVM. */
  @Test
  void aRecordHasTheSameDigestEverywhere() {
    assertThat(HexFormat.of().formatHex(digests.of(RECORD)))
        .isEqualTo(
            "00065508b8a18600f229d60244ebdd03777c3099d68bef0ba2a0330c3bdc510f91ea41112ccbc20600021dbfa37db6949142070002d754caa8eb6bd0d50900ee9f33f99f3317009da2664f1c1d00eae5bd94ced8f82b003840946b0021872c20003840946b2b0ea521003840946bc0a133280058f1359a7518f0");
  }

  @Test
  void datesAndKnownGradesAreInClear() {
    Inspection later =
        RECORD
            .withJudgements(RECORD.judgements().get(0).withGrade(FullRecord.INADEQUATE))
            .withFieldwork();

    DigestComparison compared = compare(RECORD, later);

    assertThat(compared.contradictions()).hasSize(1);
    Difference grade = compared.contradictions().get(0);
    assertThat(grade.left())
        .map(ComparedValue::toString)
        .hasValue("/judgements/0/grade: good (ofsted-four-point)");
    assertThat(grade.right()).map(ComparedValue::text).hasValue("inadequate (ofsted-four-point)");
  }

  @Test
  void whatIsHashedHasNoText() {
    DigestComparison compared =
        compare(RECORD, RECORD.withIdentifiers(Map.of("ofsted-event", "2")));

    assertThat(compared.contradictions()).hasSize(1);
    assertThat(compared.contradictions().get(0).left())
        .hasValueSatisfying(
            value -> {
              assertThat(value.text()).isEmpty();
              assertThat(value.pointer()).isEqualTo("/identifiers");
            });
  }

  @Test
  void moreIsNoContradictionAndNotTheSame() {
    DigestComparison compared = compare(RECORD, RECORD.withQuotes());

    assertThat(compared.contradictions()).isEmpty();
    assertThat(compared.meansTheSame()).isFalse();
    assertThat(compare(RECORD, RECORD.withTitle("Another")).meansTheSame()).isTrue();
  }

  @Test
  void anotherNameOfAPlaceMeansTheSame() {
    Inspection named = RECORD.withAreas(Area.builder().name("Devon County Council").build());

    assertThat(compare(RECORD, named).meansTheSame()).isTrue();
    assertThat(compare(RECORD, RECORD.withAreas(Area.builder().name("Fife").build())))
        .satisfies(
            compared -> {
              assertThat(compared.meansTheSame()).isFalse();
              assertThat(compared.contradictions()).hasSize(1);
            });
  }

  @Test
  void veryLongRecordsAreComparedInPart() {
    List<PriorityArea> areas = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      areas.add(PriorityArea.builder().id("area-" + i).text("Plans " + i).build());
    }
    Inspection longer = RECORD.withPriorityAreas(areas);
    areas.set(999, areas.get(999).withText("Other plans"));
    Inspection other = RECORD.withPriorityAreas(areas);

    assertThat(digests.of(longer)).hasSizeLessThanOrEqualTo(RecordDigests.LONGEST);
    assertThat(compare(longer, other).partial()).isTrue();
    assertThat(compare(longer, longer).partial()).isTrue();
    assertThat(compare(RECORD, RECORD).partial()).isFalse();
  }
}
