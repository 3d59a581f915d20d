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
 * What reading came to, a line for each thing, so that a test can say all of it and nothing else: a
 * problem is {@code rule pointer line:column@offset message}.
 */
public final class Told {
  private Told() {}

  /** Reads one record and tells its problems. */
  public static List<String> reading(String json) {
    return reading(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads one record and tells its problems. */
  public static List<String> reading(byte[] json) {
    return problems(InspectionReader.json().read(json).problems());
  }

  public static List<String> problems(List<Problem> problems) {
    return problems.stream().map(Told::problem).toList();
  }

  public static String problem(Problem problem) {
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

  /** Reads a whole data set and tells its records, then its own problems, then where it stopped. */
  public static List<String> dataset(byte[] json) {
    return dataset(DatasetReader.json().open(json));
  }

  /** Reads a whole data set and tells its records, then its own problems, then where it stopped. */
  public static List<String> dataset(String json) {
    return dataset(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads a whole data set in a layout. */
  public static List<String> dataset(Layout layout, String json) {
    ReadOptions options = ReadOptions.builder().layout(layout).build();
    return dataset(DatasetReader.json(options).open(json.getBytes(StandardCharsets.UTF_8)));
  }

  public static List<String> dataset(InspectionDataset dataset) {
    List<String> told = new ArrayList<>();
    try (dataset) {
      for (Entry entry : dataset) {
        told.add(record(entry));
        told.addAll(problems(entry.problems()));
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    told.addAll(problems(dataset.problems()));
    dataset.stopped().ifPresent(s -> told.add("stop " + place(s.position()) + " " + s.reason()));
    return told;
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
