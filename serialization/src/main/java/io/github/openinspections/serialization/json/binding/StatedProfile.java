package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.core.problem.CountTable;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.GradeCount;
import io.github.openinspections.core.problem.KeyCount;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a data set holds with the sums of records and judgements, which are written with it.
 *
 * @param records the sum over the types as stated
 * @param judgements the sum over the aspects as stated
 * @param profile the tables
 */
public record StatedProfile(long records, long judgements, DataProfile profile) {
  /** The table. */
  public static final ObjectCodec<StatedProfile, ?> PROFILE =
      ObjectCodec.of("DataProfile", Draft::new, Draft::build)
          .required(
              "records", LongCodec.COUNT, StatedProfile::records, (d, count) -> d.records = count)
          .required(
              "types",
              CountTableBinding.COUNT_TABLE,
              s -> s.profile.types(),
              (d, table) -> d.profile.types(table))
          .required(
              "bodies",
              CountTableBinding.COUNT_TABLE,
              s -> s.profile.bodies(),
              (d, table) -> d.profile.bodies(table))
          .required(
              "frameworks",
              CountTableBinding.COUNT_TABLE,
              s -> s.profile.frameworks(),
              (d, table) -> d.profile.frameworks(table))
          .required(
              "years",
              CountTableBinding.COUNT_TABLE,
              s -> s.profile.years(),
              (d, table) -> d.profile.years(table))
          .required(
              "places",
              CountTableBinding.COUNT_TABLE,
              s -> s.profile.places(),
              (d, table) -> d.profile.places(table))
          .required(
              "judgements",
              LongCodec.COUNT,
              StatedProfile::judgements,
              (d, count) -> d.judgements = count)
          .requiredList(
              "aspects",
              AspectCountsBinding.ASPECT_COUNTS,
              s -> s.profile.aspects(),
              (d, aspect) -> d.profile.addAspects(aspect))
          .required(
              "otherAspects",
              LongCodec.COUNT,
              s -> s.profile.otherAspects(),
              (d, count) -> d.profile.otherAspects(count))
          .requiredList(
              "attributes",
              KeyCountBinding.KEY_COUNT,
              s -> s.profile.attributes(),
              (d, attribute) -> d.profile.addAttributes(attribute))
          .closed();

  /** Returns a profile with the sums that follow from it. */
  public static StatedProfile of(DataProfile profile) {
    return new StatedProfile(profile.records(), profile.judgements(), profile);
  }

  /**
   * Refuses sums that a reader would find wrong.
   *
   * @throws IllegalArgumentException if a sum is more than a long holds
   */
  public void requireTrueSums() {
    if (!sumOfRecords().equals(BigInteger.valueOf(records))
        || !sumOfJudgements().equals(BigInteger.valueOf(judgements))) {
      throw new IllegalArgumentException(
          "The sums of the profile are too large: "
              + sumOfRecords()
              + " records, "
              + sumOfJudgements()
              + " judgements");
    }
  }

  /** Returns the sums that are wrong; pointers begin with the place of the profile. */
  List<Inconsistency> inconsistencies(String place) {
    return Stream.concat(
            Inconsistency.of(place + "/records", records, sumOfRecords(), "sum-of-types"),
            Inconsistency.of(
                place + "/judgements", judgements, sumOfJudgements(), "sum-of-aspects"))
        .toList();
  }

  /** Returns the true number of records, which may be more than a long holds. */
  private BigInteger sumOfRecords() {
    CountTable types = profile.types();
    BigInteger sum = BigInteger.valueOf(types.other()).add(BigInteger.valueOf(types.none()));
    for (KeyCount count : types.counts()) {
      sum = sum.add(BigInteger.valueOf(count.count()));
    }
    return sum;
  }

  /** Returns the true number of judgements, which may be more than a long holds. */
  private BigInteger sumOfJudgements() {
    BigInteger sum = BigInteger.valueOf(profile.otherAspects());
    for (AspectCounts aspect : profile.aspects()) {
      sum =
          sum.add(BigInteger.valueOf(aspect.otherGrades()))
              .add(BigInteger.valueOf(aspect.absent()))
              .add(BigInteger.valueOf(aspect.labelOnly()))
              .add(BigInteger.valueOf(aspect.empty()));
      for (GradeCount grade : aspect.grades()) {
        sum = sum.add(BigInteger.valueOf(grade.count()));
      }
    }
    return sum;
  }

  /** Builds a profile. */
  private static final class Draft {
    private final DataProfile.Builder profile = DataProfile.builder();
    private long records;
    private long judgements;

    private StatedProfile build() {
      return new StatedProfile(records, judgements, profile.build());
    }
  }
}
