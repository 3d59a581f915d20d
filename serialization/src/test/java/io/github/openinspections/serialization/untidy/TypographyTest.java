package io.github.openinspections.serialization.untidy;

import static io.github.openinspections.serialization.untidy.Sample.READ;
import static io.github.openinspections.serialization.untidy.Sample.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Word, a browser or a keyboard make of a value does not change what it means. */
class TypographyTest {
  private static Stream<Arguments> inBoth(String... texts) {
    return Stream.of(texts)
        .flatMap(
            text -> Stream.of(Sample.PUBLISHED, Sample.OWN).map(one -> Arguments.of(one, text)));
  }

  static Stream<Arguments> kinds() {
    return inBoth(
        "Children’s home",
        "Children‘s home",
        "Children&#39;s home",
        "Children&rsquo;s home",
        "Children&#x2019;s home",
        "Children&#8217;s home",
        "Children&apos;s home",
        "Children\u02bcs home",
        "Children\u00b4s home",
        "Children`s home",
        "Children\uff07s home",
        "Children\u2032s home",
        "CHILDREN'S HOME",
        "children's home",
        "Children's  home",
        "Children's\u00a0home",
        "Children's\u2009home",
        "Children's\u3000home",
        "Children's\thome",
        "Children's&nbsp;home",
        "Children's&#160;home",
        "Chil\u00addren's home",
        "Children's\u200b home",
        "\u200bChildren's home",
        "\ufeffChildren's home",
        "Children's home\u200b",
        "\u2060Children's home",
        " Children's home ",
        "Children\u2019s\u00a0Home",
        "Children's home\u200e",
        "Ｃhildren's home",
        "Children's home [r]");
  }

  static Stream<Arguments> events() {
    return inBoth(
        "SC – Emergency inspection",
        "SC — Emergency inspection",
        "SC ‑ Emergency inspection",
        "SC ‒ Emergency inspection",
        "SC − Emergency inspection",
        "SC ﹣ Emergency inspection",
        "SC &ndash; Emergency inspection",
        "SC &#8211; Emergency inspection",
        "SC&nbsp;&mdash;&nbsp;Emergency inspection",
        "sc - emergency INSPECTION",
        "SC\u00a0-\u00a0Emergency inspection");
  }

  static Stream<Arguments> grades() {
    return inBoth(
        "Requires\u00a0improvement to be good",
        "requires improvement to be good",
        "REQUIRES IMPROVEMENT TO BE GOOD",
        "Requires  improvement to be good",
        "Requires improvement to\u202fbe good",
        "Requires&nbsp;improvement to be good",
        "Requires improvement to be ｇｏｏｄ",
        "Requires improve\u00adment to be good",
        "Requires improvement to be good\u200b",
        "Requires improvement\u2028to be good",
        "\ufeffRequires improvement to be good");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theKindIsRead(Sample sample, String kind) {
    assertThat(sample.read(ROW.replace("Children's home", '"' + kind + '"')))
        .containsExactly(READ, "1 rows: 1 with records");
  }

  @ParameterizedTest
  @MethodSource("events")
  void theTypeIsRead(Sample sample, String event) {
    assertThat(sample.read(ROW.replace("Full inspection", event)))
        .containsExactly(
            READ.replace("full-inspection", "emergency-inspection"), "1 rows: 1 with records");
  }

  @ParameterizedTest
  @MethodSource("grades")
  void theGradeIsReadAndItsTextKeptAsPrinted(Sample sample, String grade) {
    Outcome outcome = sample.outcome(ROW.replace("Good", grade));

    assertThat(outcome.lines())
        .containsExactly(READ.replace("good", "requires-improvement"), "1 rows: 1 with records");
    assertThat(outcome.inspections().get(0).judgements().get(0).label())
        .hasValueSatisfying(label -> assertThat(grade).contains(label.strip()));
  }
}
