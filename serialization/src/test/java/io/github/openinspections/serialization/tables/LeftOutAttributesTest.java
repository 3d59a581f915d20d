package io.github.openinspections.serialization.tables;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.openinspections.core.Extension;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.json.binding.InspectionBinding;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeftOutAttributesTest {
  private static final Inspection READ =
      Inspection.builder().id("a").type(InspectionType.of("x")).title("t").build();

  private static List<String> leftOut(Inspection whole, Inspection read) {
    return LeftOutAttributes.of(whole, read, InspectionBinding.INSPECTION);
  }

  @Test
  void theHighestAttributesAreNamed() {
    Inspection whole =
        READ.withTitle("other")
            .withTopics("one", "two")
            .withExtensions(
                Extension.of("x-empty", "{}"),
                Extension.of("x-list", "[[1],{}]"),
                Extension.of("x-null", "null"));

    assertThat(leftOut(whole, READ))
        .containsExactly("/title", "/topics", "/x-empty", "/x-list", "/x-null");
    assertThat(leftOut(READ, READ)).isEmpty();
  }

  /** A pointer for each of a million members would need more memory than the record. */
  @Test
  void whatIsBelowIsNotCollected() {
    String large =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "\"name" + i + "\":" + i)
            .collect(Collectors.joining(",", "{", "}"));
    Inspection whole = READ.withExtensions(Extension.of("x-large", large));
    leftOut(whole, whole); // what is made once is not counted

    assertThat(leftOut(whole, READ)).containsExactly("/x-large");
    assertThat(allocated(() -> leftOut(whole, READ)))
        .isLessThan(allocated(() -> leftOut(whole, whole)) * 2 / 5);
  }

  private static long allocated(Runnable action) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    action.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
