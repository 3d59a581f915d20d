package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.InspectionType;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls that nobody should make work, or throw what is documented, with a sentence. */
class OddCallsTest {
  private static final DatasetValidator VALIDATOR = DatasetValidator.standard();
  private static final Inspection REVIEW =
      Inspection.builder().id("a").type(InspectionType.PROGRESS_REVIEW).build();

  @Test
  void segmentsMayStartBelowZero() {
    long[] starts = {-1, Long.MIN_VALUE, 0, Long.MAX_VALUE};
    PartialReport all = VALIDATOR.begin(-7);
    for (long start : starts) {
      PartialReport part = VALIDATOR.begin(start);
      part.accept(Entry.of(1, REVIEW.withId("" + start)));
      all.merge(part);
    }
    ValidationReport report = all.finish();

    assertThat(report.records().read()).isEqualTo(starts.length);
    assertThat(report)
        .isEqualTo(
            VALIDATOR.validate(
                InspectionDataset.of(
                    List.of(
                        REVIEW.withId("" + Long.MIN_VALUE),
                        REVIEW.withId("-1"),
                        REVIEW.withId("0"),
                        REVIEW.withId("" + Long.MAX_VALUE)))));
  }

  @Test
  void twoSegmentsWithOneStartAreRefused() {
    PartialReport part = VALIDATOR.begin(-1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> part.merge(VALIDATOR.begin(-1)))
        .withMessage("Two segments start at -1");
    assertThatIllegalArgumentException().isThrownBy(() -> part.merge(part));
  }

  @Test
  void anEmptyListOfPartsIsAnEmptyReport() {
    assertThat(VALIDATOR.validate(List.of(), Runnable::run).records().read()).isZero();
  }

  @ParameterizedTest
  @MethodSource("callsWithNull")
  void nullIsNamed(ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessageMatching("The [a-z ]+ is null");
  }

  @SuppressWarnings("NullAway") // what a caller without null checks can do
  static List<ThrowingCallable> callsWithNull() {
    InspectionValidator one = InspectionValidator.standard();
    return List.of(
        () -> DatasetValidator.of(null),
        () -> VALIDATOR.in((Locale) null),
        () -> VALIDATOR.accepting(null),
        () -> VALIDATOR.validate(null),
        () -> VALIDATOR.validate(null, Runnable::run),
        () -> VALIDATOR.validate(List.of(), null),
        () -> VALIDATOR.resume(null),
        () -> VALIDATOR.begin(0).accept(null),
        () -> VALIDATOR.begin(0).end(null),
        () -> VALIDATOR.begin(0).merge(null),
        () -> InspectionValidator.of(null),
        () -> one.in((Locale) null),
        () -> one.validate((Inspection) null),
        () -> one.validate((Entry) null));
  }
}
