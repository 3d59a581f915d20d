package io.github.openinspections.serialization.untidy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RowCounts;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A table that was spoiled on its way is read to the same records as the tidy one, or each row that
 * is not has a problem; and its rows always add up.
 */
class SpoiledTableTest {
  /** What was read, by the line at which it begins. */
  private record Read(
      Map<Long, List<Inspection>> records,
      Set<Long> linesWithProblems,
      Optional<RowCounts> rows,
      List<String> problems) {}

  private static Read read(Grid table) {
    Map<Long, List<Inspection>> records = new TreeMap<>();
    Set<Long> lines = new HashSet<>();
    List<String> shown = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (InspectionDataset dataset = DatasetReader.any(ReadOptions.DEFAULT).open(table.written())) {
      for (Entry entry : dataset) {
        long line = entry.position().orElseThrow().line();
        entry
            .inspection()
            .map(SpoiledTableTest::gist)
            .ifPresent(made -> records.computeIfAbsent(line, any -> new ArrayList<>()).add(made));
        problems.addAll(entry.problems());
      }
      problems.addAll(dataset.problems());
      for (Problem problem : problems) {
        problem.position().map(Position::line).ifPresent(lines::add);
        shown.add(problem.rule() + " " + problem.message());
      }
      return new Read(records, lines, dataset.rows(), shown);
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /** What does not depend on the spelling: no texts as printed, no kept cells, no absent grades. */
  private static Inspection gist(Inspection made) {
    return made.withExtensions(List.of())
        .withTypeLabel(Optional.empty())
        .withJudgements(
            made.judgements().stream()
                .filter(judgement -> judgement.grade().isPresent())
                .map(
                    judgement ->
                        judgement
                            .withLabel(Optional.empty())
                            .withTitle(Optional.empty())
                            .withAbsence(Optional.empty())
                            .withExtensions(List.of()))
                .toList())
        .withPrevious(Optional.empty());
  }

  private static void assertNothingIsLost(long seed, Spoiler... spoilers) {
    Random random = new Random(seed);
    Grid table = Grid.tidy(random);
    Grid expected = table.copy();
    for (Spoiler spoiler : spoilers) {
      spoiler.spoil(table, expected, random);
    }
    Read tidy = read(expected);
    Read spoiled = read(table);
    String all = "seed " + seed + ", " + List.of(spoilers) + "\n" + spoiled.problems + "\n" + table;
    for (int row = 0; row < table.rows.size(); row++) {
      List<Inspection> made = spoiled.records.getOrDefault((long) table.line(row), List.of());
      List<Inspection> wanted = tidy.records.getOrDefault((long) expected.line(row), List.of());
      boolean said = spoiled.linesWithProblems.contains((long) table.line(row));
      if (!table.rows.get(row).lossy || !said) {
        assertThat(made).as("row %s, %s", row + 1, all).isEqualTo(wanted);
      }
    }
    assertThat(spoiled.rows).as("account of %s", all).map(RowCounts::read).hasValue(table.filled());
  }

  @ParameterizedTest
  @EnumSource
  void isReadToTheSameRecords(Spoiler spoiler) {
    for (long seed = 0; seed < 25; seed++) {
      assertNothingIsLost(seed, spoiler);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void isReadToTheSameRecordsWhateverItIs(Spoiler spoiler) {
    for (long seed = 25; seed < 300; seed++) {
      assertNothingIsLost(seed, spoiler);
    }
  }

  @Property(tries = 300)
  void twoMishapsAreNoWorseThanOne(@ForAll Spoiler one, @ForAll Spoiler other, @ForAll long seed) {
    // What spells dates after it would take them for others; before it, it hides their order.
    Set<Spoiler> both = EnumSet.of(one, other);
    Assume.that(
        !both.contains(Spoiler.MONTH_FIRST)
            || both.stream().noneMatch(spoiler -> spoiler.name().startsWith("DATES_")));
    assertNothingIsLost(seed, one, other);
  }
}
