package io.github.openinspections.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import io.github.openinspections.examples.benchmarks.contestant.Contestants;
import java.io.IOException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Guards the bytes that a record allocates, which do not depend on the machine or its load. A
 * change that lowers them, or raises them for a reason, updates the numbers here.
 */
class AllocationTest {
  private static final long READ = 10_246;
  private static final long READ_AND_RULES = 16_795;
  private static final long WHOLE_CHECK = 26_647;

  private static final long CLEAN = 17_229;
  private static final long RULE = 33_691;
  private static final long SHAPE = 29_644;
  private static final long SYNTAX = 34_731;

  @Test
  void aCleanRecordAllocatesNoMoreThanItDid() throws IOException {
    List<Long> bytes = allocated("b", "c", "d");

    assertSoftly(
        all -> {
          assertAbout(all, "READ", READ, bytes.get(0));
          assertAbout(all, "READ_AND_RULES", READ_AND_RULES, bytes.get(1));
          assertAbout(all, "WHOLE_CHECK", WHOLE_CHECK, bytes.get(2));
        });
  }

  /** What leaves the fast path allocates twice as much. */
  @Test
  void allWritingsOfARecordAllocateMuchTheSame() throws IOException {
    List<Long> bytes = allocated("list", "indented", "envelope", "reversed");

    assertThat(bytes)
        .as("bytes of a list, an indented one, an envelope, the opposite order")
        .allSatisfy(one -> assertThat(one).isBetween(READ * 95 / 100, READ * 6 / 5));
  }

  @Test
  void aProblemCostsItsRecordAlone() throws IOException {
    List<Long> bytes = allocated("CLEAN", "RULE", "SHAPE", "SYNTAX");

    assertSoftly(
        all -> {
          assertAbout(all, "CLEAN", CLEAN, bytes.get(0));
          assertAbout(all, "RULE", RULE, bytes.get(1));
          assertAbout(all, "SHAPE", SHAPE, bytes.get(2));
          assertAbout(all, "SYNTAX", SYNTAX, bytes.get(3));
        });
  }

  private static List<Long> allocated(String... names) throws IOException {
    return FreshJvm.run(
            List.of("-XX:TieredStopAtLevel=1", "-Xmx512m"), AllocatedBytes.class, (Object[]) names)
        .lines()
        .map(Long::valueOf)
        .toList();
  }

  private static void assertAbout(SoftAssertions all, String name, long known, long measured) {
    all.assertThat(measured)
        .as(
            "bytes allocated for a record: %s should be %d but is %d;"
                + " if that is intended, update the number in this test",
            name, known, measured)
        .isCloseTo(known, withinPercentage(5));
  }

  /** The letters above stand for our reader, its rules, and the whole check. */
  @Test
  void theContestantsAreOurs() {
    assertThat(List.of("b", "c", "d")).allMatch(l -> Contestants.of(l).does().startsWith("ours"));
  }
}
