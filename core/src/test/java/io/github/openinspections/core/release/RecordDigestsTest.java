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
            "0022c6e59180ef00c3f9c3028e93a703be1fbaea0035980ba2a0330c0f82ac0fa8378c112ccbc2060002f5b3e116df23f97007000299e298c85d9bc90d0900ee9f33f99f33170053271cee1c1d0090cdfa49ced8f82b00901daaea0021872c2000901daaeab5bb782100901daaeac0a1332800d38e584b7518f0");
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
