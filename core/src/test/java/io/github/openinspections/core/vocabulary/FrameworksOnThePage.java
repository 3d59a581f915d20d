package io.github.openinspections.core.vocabulary;

import static io.github.openinspections.core.vocabulary.Cells.began;
import static io.github.openinspections.core.vocabulary.Cells.checked;
import static io.github.openinspections.core.vocabulary.Cells.code;
import static io.github.openinspections.core.vocabulary.Cells.codes;
import static io.github.openinspections.core.vocabulary.Cells.doubt;
import static io.github.openinspections.core.vocabulary.Cells.ended;
import static io.github.openinspections.core.vocabulary.Cells.row;
import static io.github.openinspections.core.vocabulary.Cells.words;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Framework.Aspect;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The frameworks of {@code VOCABULARIES.md}: on a time line and as a table. */
final class FrameworksOnThePage {
  /** The years of the time line: ILACS of 2026 is the latest to begin. */
  private static final int FIRST_YEAR = 2005;

  private static final int LAST_YEAR = 2026;

  private static final Comparator<Framework> BY_START =
      Comparator.comparing((Framework one) -> one.jurisdictions().get(0))
          .thenComparing(one -> start(one.validity()), PartialDate.EARLIEST_FIRST)
          .thenComparing(Framework::code);

  private FrameworksOnThePage() {}

  /** Returns the section of the page. */
  static Stream<String> lines() {
    List<Framework> all = Framework.all().stream().sorted(BY_START).toList();
    return Stream.of(
            Stream.of(
                "## Frameworks",
                "",
                "The start of fieldwork decides which one applies. A square is a year in which"
                    + " inspections may have begun; \"?\" means that the start is not known.",
                "",
                "```text"),
            timeLine(all),
            Stream.of(
                "```",
                "",
                "| framework | where | from | to | inspected by | type and kind | scale | judges | checked |",
                "|---|---|---|---|---|---|---|---|---|"),
            all.stream().map(FrameworksOnThePage::framework),
            Stream.of(
                "",
                "A **bold** aspect sums up the others, aspects in *italics* are not always judged, and"
                    + " \"…\" means further aspects without a code here.",
                ""))
        .flatMap(lines -> lines);
  }

  private static Stream<String> timeLine(List<Framework> all) {
    int width = all.stream().mapToInt(one -> one.toString().length()).max().orElse(0);
    String years =
        years()
            .mapToObj(year -> String.format(Locale.ROOT, "%02d", year % 100))
            .collect(Collectors.joining(" "));
    return Stream.concat(
        Stream.of(" ".repeat(width + 1) + years),
        all.stream()
            .map(
                one ->
                    one
                        + " ".repeat(width + 1 - one.toString().length())
                        + years()
                            .mapToObj(PartialDate::of)
                            .map(year -> square(one.validity(), year))
                            .collect(Collectors.joining(" "))
                            .strip()));
  }

  private static IntStream years() {
    return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR);
  }

  private static String framework(Framework one) {
    return row(
        one.title() + " " + code(one) + doubt(one.evidence()),
        Cells.lines(one.jurisdictions().stream().map(Cells::words)),
        began(one.validity()),
        ended(one.validity()),
        Cells.lines(one.bodies().stream().map(Cells::code)),
        Cells.lines(codes(one.types()))
            + (one.provisions().isEmpty() ? "" : "<br>of " + Cells.lines(codes(one.provisions()))),
        one.scale().map(Cells::code).orElse(words(one.grading())),
        Stream.concat(
                one.aspects().stream().map(aspect -> aspect(one, aspect)),
                one.aspectsComplete() ? Stream.empty() : Stream.of("…"))
            .collect(Collectors.joining("<br>")),
        checked(one));
  }

  private static String aspect(Framework framework, Aspect aspect) {
    String mark =
        framework.overall().filter(aspect.code()::equals).isPresent()
            ? "**"
            : aspect.need() == Framework.Need.REQUIRED ? "" : "*";
    String title = aspect.titles().isEmpty() ? "" : mark + aspect.titles().get(0) + mark + " ";
    return title
        + code(aspect.code())
        + aspect.scale().map(scale -> " on " + code(scale)).orElse("");
  }

  private static String square(Validity time, PartialDate year) {
    if (!time.mayInclude(year)) {
      return "· ";
    }
    return time.from().isEmpty() ? "? " : "■ ";
  }

  private static PartialDate start(Validity time) {
    return time.from().orElse(PartialDate.of(0));
  }
}
