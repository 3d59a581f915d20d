package io.github.openinspections.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueHashTest {
  @Test
  void isTheSameForEver() {
    assertThat(hash(Map.of())).isEqualTo("e3b0c44298fc1c149afbf4c8996fb924");
    assertThat(hash(Map.of("label", "Da\ud800", "level", "good")))
        .isEqualTo("6787fd3662c9aa067b075d48b766a1c4");
  }

  @Test
  void dependsOnTheValuesAlone() {
    Problem found = problem(Map.of("date", "2016-05-12"));

    assertThat(found.withMessage("gwaith maes").hashed().valueHash())
        .isEqualTo(found.hashed().valueHash());
    assertThat(found.withRecord(7).withPointer("/fieldwork/0").withId("b").hashed().valueHash())
        .isEqualTo(found.hashed().valueHash());
    assertThat(hash(Map.of("date", "2016-05-13"))).isNotEqualTo(hash(found.arguments()));
    assertThat(hash(Map.of("day", "2016-05-12"))).isNotEqualTo(hash(found.arguments()));
  }

  @Test
  void doesNotDependOnTheOrderOfTheValues() {
    Map<String, String> one = new LinkedHashMap<>();
    one.put("a", "1");
    one.put("b", "2");
    Map<String, String> other = new LinkedHashMap<>();
    other.put("b", "2");
    other.put("a", "1");

    assertThat(hash(one)).isEqualTo(hash(other));
  }

  @Test
  void leavesOutWhereAndWhenSomethingWasFound() {
    String hash = hash(Map.of("value", "x"));

    assertThat(hash(Map.of("value", "x", "number", "12"))).isEqualTo(hash);
    assertThat(hash(Map.of("value", "x", "line", "3", "otherLine", "4"))).isEqualTo(hash);
    assertThat(hash(Map.of("value", "x", "at", "30", "today", "2026-11-27"))).isEqualTo(hash);
    assertThat(hash(Map.of("value", "x", "number", "twelve"))).isNotEqualTo(hash);
    assertThat(hash(Map.of("value", "x", "count", "12"))).isNotEqualTo(hash);
  }

  @Test
  void doesNotConfuseWhereTextsEnd() {
    assertThat(hash(Map.of("a", "bc"))).isNotEqualTo(hash(Map.of("ab", "c")));
    assertThat(hash(Map.of("a", "b", "c", "d"))).isNotEqualTo(hash(Map.of("a", "bcd")));
  }

  @Test
  void isKeptOnceItIsMade() {
    Problem hashed = problem(Map.of("text", "a long text")).hashed();

    assertThat(hashed.withArguments(Map.of("text", "a long…")).hashed().valueHash())
        .isEqualTo(hashed.valueHash());
  }

  private static String hash(Map<String, String> arguments) {
    return problem(arguments).hashed().valueHash().orElseThrow();
  }

  private static Problem problem(Map<String, String> arguments) {
    return Problem.builder()
        .rule("INS-005")
        .severity(Severity.ERROR)
        .message("a message")
        .arguments(arguments)
        .build();
  }
}
