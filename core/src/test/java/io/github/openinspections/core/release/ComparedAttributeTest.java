package io.github.openinspections.core.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.JudgementCount;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every attribute of the format has one class, so that a new one cannot be forgotten. */
class ComparedAttributeTest {
  /** Attributes whose parts are compared one by one. */
  private static final Map<String, Class<?>> PARTS = new LinkedHashMap<>();

  static {
    PARTS.put("report", Report.class);
    PARTS.put("followUp", FollowUp.class);
    PARTS.put("judgements", Judgement.class);
    PARTS.put("priorityAreas", PriorityArea.class);
    PARTS.put("progress", ProgressRating.class);
    PARTS.put("judgementCounts", JudgementCount.class);
    PARTS.put("priorityAreasStated", StatedCount.class);
  }

  /** Id and release say what is compared with what; the others which value is which. */
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "asOf",
          "judgements.aspect",
          "judgements.about",
          "judgementCounts.grade",
          "priorityAreasStated.kind",
          "priorityAreas.id",
          "progress.priorityArea",
          "progress.judgedBy");

  private static Stream<String> accessors(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(
            method -> method.getParameterCount() == 0 && Modifier.isAbstract(method.getModifiers()))
        .map(Method::getName);
  }

  @Test
  void everyAttributeOfTheFormatHasOne() {
    Set<String> format =
        accessors(Inspection.class)
            .flatMap(
                name ->
                    PARTS.containsKey(name)
                        ? accessors(PARTS.get(name)).map(part -> name + "." + part)
                        : Stream.of(name))
            .collect(Collectors.toCollection(TreeSet::new));
    format.removeAll(KEYS);

    assertThat(Arrays.stream(ComparedAttribute.values()).map(ComparedAttribute::path))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(format);
  }

  @Test
  void everyAttributeIsCompared() {
    Inspection full = FullRecord.INSPECTION;
    Inspection least = Inspection.builder().id("b").type(full.type()).build();

    Comparison comparison = Comparison.of(full, least);

    assertThat(comparison.likeness()).isEqualTo(Likeness.MORE);
    Set<ComparedAttribute> missing = new TreeSet<>(Set.of(ComparedAttribute.values()));
    comparison.differences().forEach(one -> missing.remove(one.attribute()));
    // The type is required, and a rating with a grade gives no reason why there is none.
    assertThat(missing).containsExactly(ComparedAttribute.TYPE);
    assertThat(comparison.differences(Likeness.MORE)).hasSameSizeAs(comparison.differences());
  }
}
