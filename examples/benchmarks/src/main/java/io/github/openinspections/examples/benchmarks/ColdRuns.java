package io.github.openinspections.examples.benchmarks;

import io.github.openinspections.examples.benchmarks.data.GeneratedFile;
import io.github.openinspections.examples.benchmarks.data.GeneratedTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Programs that end before the JVM has compiled much, as nearly all do: most files are small. In
 * processor time, each with the same heap and collector, one after the other in each turn.
 */
final class ColdRuns {
  private static final Goal TABLE = Goal.atMost(3);
  private static final Goal RECORDS = Goal.atMost(0.5);
  private static final List<String> JVM = List.of("-Xmx256m", "-XX:+UseSerialGC");

  /** How the command line starts Java, besides its archive of classes. */
  static final List<String> LAUNCHED =
      List.of("-Xlog:disable", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** As many as the social care table of 2017-18 has. */
  private static final int ROWS = 3488;

  private static final int FIRST = 1000;

  private ColdRuns() {}

  /**
   * Runs the comparisons.
   *
   * @param tables a folder of more tables; those without a mapping are skipped
   */
  static void run(Effort effort, Path folder, Optional<Path> tables, Consumer<Line> table)
      throws IOException {
    int rows = effort.forks() == 0 ? 20 : ROWS;
    Path file = Files.write(folder.resolve("cold.csv"), GeneratedTable.of(rows));
    table.accept(table("generated table", effort, file));
    if (effort.forks() > 0) { // tests run with folders of classes, which cannot be archived
      table.accept(launched(effort, file, folder));
    }
    Files.delete(file);
    if (tables.isPresent()) {
      for (Path one : TableCheck.tables(tables.get())) {
        if (records(one) > 0) {
          table.accept(table(one.getFileName().toString(), effort, one));
        }
      }
    }
    table.accept(
        firstRecords(effort, folder.resolve("first.ndjson"), effort.forks() == 0 ? 10 : FIRST));
  }

  private static Line table(String name, Effort effort, Path file) throws IOException {
    return table("whole process, check / cells  " + name, effort, file, JVM);
  }

  /**
   * With an archive of classes and the fast compiler only, as the command line starts Java. The
   * archive is made with a table of one row, as the launcher makes its own.
   */
  private static Line launched(Effort effort, Path file, Path folder) throws IOException {
    Path archive = folder.resolve("classes.jsa");
    Path row = Files.write(folder.resolve("row.csv"), GeneratedTable.of(1));
    FreshJvm.run(launched("-XX:ArchiveClassesAtExit=" + archive), LargeTable.class, row);
    Files.delete(row);
    List<String> options = launched("-XX:SharedArchiveFile=" + archive);
    Line line = table("whole process as launched, check / cells", effort, file, options);
    Files.delete(archive);
    return line;
  }

  private static List<String> launched(String archive) {
    return Stream.of(JVM, LAUNCHED, List.of(archive)).flatMap(List::stream).distinct().toList();
  }

  private static Line table(String name, Effort effort, Path file, List<String> options)
      throws IOException {
    long records = records(file);
    long length = TableCells.length(file);
    List<Double> ours = new ArrayList<>();
    List<Double> cells = new ArrayList<>();
    for (int i = 0; i < turns(effort); i++) {
      cells.add(FreshJvm.millis(JVM, length, FirstCells.class, file));
      ours.add(FreshJvm.millis(options, records, LargeTable.class, file));
    }
    return line(name, TABLE, ours, cells);
  }

  private static long records(Path table) throws IOException {
    return TablePass.CHECK.records(Files.readAllBytes(table));
  }

  private static Line firstRecords(Effort effort, Path file, int records) throws IOException {
    GeneratedFile.write(file, records);
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int i = 0; i < turns(effort); i++) {
      theirs.add(FreshJvm.millis(JVM, records, FirstRecords.class, "f", file, records));
      ours.add(FreshJvm.millis(JVM, records, FirstRecords.class, "c", file, records));
    }
    Files.delete(file);
    return line("first " + records + " records of a JVM, c / f", RECORDS, ours, theirs);
  }

  private static int turns(Effort effort) {
    return effort.forks() == 0 ? 1 : Math.max(5, effort.turns());
  }

  private static Line line(String name, Goal goal, List<Double> ours, List<Double> theirs) {
    Series first = new Series(ours);
    Series second = new Series(theirs);
    return new Line(
        name,
        first.over(second),
        goal,
        String.format(
            Locale.ROOT, "%.0f ms / %.0f ms of processor time", first.median(), second.median()));
  }
}
