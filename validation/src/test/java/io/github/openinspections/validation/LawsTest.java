package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class LawsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Provide
  Arbitrary<PartialDate> dates() {
    return Combinators.combine(
            Arbitraries.integers().between(2001, 2025),
            Arbitraries.integers().between(0, 12),
            Arbitraries.integers().between(0, 28))
        .as(
            (year, month, day) ->
                month == 0
                    ? PartialDate.of(year)
                    : day == 0 ? PartialDate.of(year, month) : PartialDate.of(year, month, day));
  }

  @Provide
  Arbitrary<DateInterval> periods() {
    return Combinators.combine(dates(), dates()).as(DateInterval::of);
  }

  private static Inspection dated(PartialDate published, List<DateInterval> fieldwork) {
    return Findings.MINIMAL
        .withFieldwork(fieldwork)
        .withReport(Report.builder().published(published).build());
  }

  @Property
  void aPublicationDateIsAtMostOneProblem(
      @ForAll("dates") PartialDate published,
      @ForAll @Size(max = 3) List<@From("periods") DateInterval> fieldwork) {
    assertThat(Findings.of(dated(published, fieldwork)))
        .filteredOn(problem -> problem.endsWith("/report/published"))
        .hasSizeLessThan(2);
  }

  @Property
  void everyDayWithinACoarserDateIsPossible(@ForAll("dates") PartialDate date) {
    for (LocalDate day : List.of(date.earliest(), date.latest())) {
      PartialDate whole = PartialDate.from(day);
      assertThat(Findings.of(dated(whole, List.of(DateInterval.of(date))))).isEmpty();
      assertThat(Findings.of(dated(date, List.of(DateInterval.of(whole))))).isEmpty();
    }
  }

  @Property
  void datesInOrderHaveNoProblems(
      @ForAll @Size(5) List<@IntRange(min = 1, max = 365) Integer> gaps) {
    LocalDate[] days = new LocalDate[5];
    LocalDate day = LocalDate.of(2016, 1, 4);
    for (int i = 0; i < days.length; i++) {
      day = day.plusDays(gaps.get(i));
      days[i] = day;
    }
    Inspection inspection =
        dated(
            PartialDate.from(days[4]), List.of(period(days[0], days[1]), period(days[2], days[3])));

    assertThat(Findings.of(inspection)).isEmpty();
  }

  private static DateInterval period(LocalDate start, LocalDate end) {
    return DateInterval.of(PartialDate.from(start), PartialDate.from(end));
  }

  @Property
  void messagesAreOneLineOfLimitedLengthWhateverTheText(
      @ForAll @StringLength(max = 300) String text) {
    Inspection inspection =
        Findings.MINIMAL
            .withId("x" + text + "x")
            .withTitle(text)
            .withQuotes(Quote.builder().text(text).build());
    List<Problem> problems = Findings.VALIDATOR.validate(inspection);

    assertThat(problems).isSortedAccordingTo(Problem.REPORT_ORDER);
    assertThat(problems)
        .extracting(Problem::message)
        .allSatisfy(
            message -> {
              assertThat(message.chars()).noneMatch(Character::isISOControl);
              assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(message)).isTrue();
              assertThat(message).hasSizeLessThan(1200);
            });
  }

  @Property
  void lettersOfTheseIslandsAreGenuineButTheirMisreadingsAreNot(
      @ForAll("names") String name, @ForAll("names") String other) {
    String text = name + "’s £5 – “" + other + "”";
    String misread = new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);

    assertThat(Findings.of(Findings.MINIMAL.withTitle(text))).isEmpty();
    assertThat(Findings.of(Findings.MINIMAL.withTitle(misread))).containsExactly("TXT-002 /title");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("áéíóúàèìòùâêîôûŵŷäëïöüÿÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛŴŶ")
        .withChars("abcdefgh")
        .ofMinLength(2)
        .ofMaxLength(12)
        .filter(name -> !name.matches(".*\\p{Ll}Â"));
  }

  @Property
  void noCountIsBothTooLargeAndTooSmall(
      @ForAll @IntRange(max = 9) int listed, @ForAll @IntRange(max = 9) int stated) {
    Inspection inspection =
        Findings.MINIMAL
            .withPriorityAreas(areas(listed))
            .withPriorityAreasStated(StatedCount.builder().count(stated).build());

    assertThat(Findings.of(inspection))
        .isEqualTo(
            listed == stated
                ? List.of()
                : List.of(
                    (listed > stated ? "PRA-004" : "PRA-007") + " /priorityAreasStated/0/count"));
  }

  private static List<PriorityArea> areas(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> PriorityArea.builder().id("a" + i).text("Plans, part " + i + ".").build())
        .toList();
  }
}
