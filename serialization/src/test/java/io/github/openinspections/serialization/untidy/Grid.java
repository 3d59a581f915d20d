package io.github.openinspections.serialization.untidy;

import io.github.openinspections.serialization.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** A table in memory that can be changed cell by cell and written. Not thread-safe. */
final class Grid {
  /** A row, whether it is one of the tidy table, and whether something of it may be lost. */
  static final class Row {
    final List<String> cells;
    final boolean inserted;
    boolean lossy;

    Row(List<String> cells, boolean inserted) {
      this.cells = new ArrayList<>(cells);
      this.inserted = inserted;
    }
  }

  /** Fixtures in UTF-8 whose first line is the header. */
  private static final List<String> FILES =
      List.of(
          "ilacs-history",
          "ilacs-overview",
          "jtai-overview",
          "area-send-overview",
          "areas-for-improvement",
          "youth-justice-ratings",
          "care-inspectorate-datastore",
          "childrens-homes-2014-1",
          "social-care-2013-14",
          "social-care-2015-16",
          "social-care-2017-18",
          "social-care-2018-19");

  final List<String> header;
  final List<Row> rows = new ArrayList<>();
  final List<String> before = new ArrayList<>();
  String delimiter = ",";
  String lineEnd = "\n";
  String mark = "";
  boolean quoted;

  private Grid(List<String> header) {
    this.header = new ArrayList<>(header);
  }

  /** Returns up to 30 rows of a published table, in any order. */
  static Grid tidy(Random random) {
    List<String> lines = lines(FILES.get(random.nextInt(FILES.size())));
    List<String> some = new ArrayList<>(lines.subList(1, lines.size()));
    Collections.shuffle(some, random);
    Grid grid = new Grid(Csv.read(lines.get(0)));
    for (String line : some.subList(0, 1 + random.nextInt(Math.min(30, some.size())))) {
      grid.rows.add(new Row(Csv.read(line), false));
    }
    return grid;
  }

  private static List<String> lines(String file) {
    try {
      String text = Files.readString(Path.of("src/test/resources/tables", file + ".csv"));
      return text.replace("\ufeff", "").lines().toList();
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  /** Returns an independent copy of the tidy part. */
  Grid copy() {
    Grid copy = new Grid(header);
    rows.forEach(row -> copy.rows.add(new Row(row.cells, row.inserted)));
    return copy;
  }

  /** Returns the line of a row in the file, from 1. */
  int line(int row) {
    return before.size() + 2 + row;
  }

  /** Returns how many rows have a cell that is not empty. */
  long filled() {
    return rows.stream().filter(row -> !row.cells.stream().allMatch(String::isBlank)).count();
  }

  byte[] written() {
    List<String> lines = new ArrayList<>(before);
    lines.add(line(header));
    rows.forEach(row -> lines.add(line(row.cells)));
    return (mark + String.join(lineEnd, lines) + lineEnd).getBytes(StandardCharsets.UTF_8);
  }

  private String line(List<String> cells) {
    return cells.stream().map(this::cell).collect(Collectors.joining(delimiter));
  }

  private String cell(String text) {
    boolean needed = text.contains(delimiter) || text.contains("\"") || text.contains("\n");
    return quoted || needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  @Override
  public String toString() {
    return new String(written(), StandardCharsets.UTF_8);
  }
}
