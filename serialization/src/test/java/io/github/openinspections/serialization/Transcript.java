package io.github.openinspections.serialization;

import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.options.Layout;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The result of reading, one line for each thing, so that a test can state all of it: a problem is
 * {@code rule pointer line:column@offset message}.
 */
public final class Transcript {
  private Transcript() {}

  /** Reads one record and returns its problems. */
  public static List<String> reading(String json) {
    return reading(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads one record and returns its problems. */
  public static List<String> reading(byte[] json) {
    return problems(InspectionReader.json().read(json).problems());
  }

  public static List<String> problems(List<Problem> problems) {
    return problems.stream().map(Transcript::problem).toList();
  }

  public static String problem(Problem problem) {
    AnyLanguage.requireSayable(problem);
    return problem.rule()
        + " "
        + (problem.pointer().isEmpty() ? "-" : problem.pointer())
        + " "
        + place(problem.position())
        + " "
        + problem.message();
  }

  public static String place(Optional<Position> place) {
    return place
        .map(p -> p.line() + ":" + p.column() + (p.offset().isPresent() ? at(p) : ""))
        .orElse("nowhere");
  }

  private static String at(Position place) {
    return "@" + place.offset().getAsLong();
  }

  /**
   * Reads a whole data set and returns its records, then its own problems, then where it stopped.
   */
  public static List<String> dataset(byte[] json) {
    return dataset(DatasetReader.json().open(json));
  }

  /**
   * Reads a whole data set and returns its records, then its own problems, then where it stopped.
   */
  public static List<String> dataset(String json) {
    return dataset(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a whole data set in a layout. */
  public static List<String> dataset(Layout layout, String json) {
    ReadOptions options = ReadOptions.builder().layout(layout).build();
    return dataset(DatasetReader.json(options).open(json.getBytes(StandardCharsets.UTF_8)));
  }

  public static List<String> dataset(InspectionDataset dataset) {
    List<String> outcome = new ArrayList<>();
    try (dataset) {
      for (Entry entry : dataset) {
        outcome.add(record(entry));
        outcome.addAll(problems(entry.problems()));
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    outcome.addAll(problems(dataset.problems()));
    dataset.stopped().ifPresent(AnyLanguage::requireSayable);
    dataset.stopped().ifPresent(s -> outcome.add("stop " + place(s.position()) + " " + s.reason()));
    return outcome;
  }

  private static String record(Entry entry) {
    return entry.number()
        + " "
        + place(entry.position())
        + " "
        + (entry.inspection().isPresent() ? "read" : "unreadable")
        + entry.id().map(id -> " " + id).orElse("");
  }
}
