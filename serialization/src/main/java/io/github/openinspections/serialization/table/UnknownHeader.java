package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.finding.HeaderMessage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why no row is the header of a known table. A table is said to be a known one only if it has half
 * of the required columns, two or more, and knows four columns in all: headers such as "urn" and
 * "local_authority" are those of many tables.
 */
final class UnknownHeader {
  private static final int LEAST_REQUIRED = 2;
  private static final int LEAST_KNOWN = 4;

  /** Comes before what is quoted of the table, which may be cut off. */
  private static final String WAYS =
      "see which tables are known, or describe this one in a mapping";

  private final List<TableMapping> mappings;
  private final List<TableLine> lines;

  UnknownHeader(List<TableMapping> mappings, List<TableLine> lines) {
    this.mappings = mappings;
    this.lines = lines.stream().filter(line -> said(line.cells()) > 0).toList();
  }

  private static long said(List<String> cells) {
    return cells.stream().filter(cell -> !cell.isBlank()).count();
  }

  private record Candidate(TableMapping mapping, TableLine line) {
    int known() {
      return (int) line.cells().stream().filter(mapping::knows).count();
    }

    List<String> missing() {
      return mapping.missing(line.cells());
    }

    boolean isLikely() {
      long required = mapping.columns().stream().filter(column -> column.isRequired()).count();
      long found = required - missing().size();
      return found >= LEAST_REQUIRED && 2 * found >= required && known() >= LEAST_KNOWN;
    }
  }

  Problem problem() {
    if (lines.isEmpty()) {
      return HeaderMessage.problem("no content", 1);
    }
    return candidates()
        .filter(candidate -> candidate.isLikely())
        .max(
            Comparator.<Candidate>comparingInt(candidate -> -candidate.missing().size())
                .thenComparingInt(Candidate::known))
        .map(
            near ->
                HeaderMessage.problem(
                    near.mapping().name(),
                    near.missing(),
                    near.line().cells(),
                    near.line().number()))
        .orElseGet(() -> mappings.size() == 1 ? notTheOne() : unknown());
  }

  private Stream<Candidate> candidates() {
    return lines.stream().flatMap(line -> mappings.stream().map(one -> new Candidate(one, line)));
  }

  private Problem notTheOne() {
    TableMapping mapping = mappings.get(0);
    TableLine line = nearest().known() > 0 ? nearest().line() : header();
    String detail =
        "no header of "
            + mapping
            + " in the first "
            + TableHeader.TITLE_ROWS
            + " rows; row "
            + line.number()
            + " comes nearest: "
            + HeaderMessage.missing(mapping.missing(line.cells()), line.cells())
            + " and has "
            + (nearest().known() == 0 && looksLikeData(line)
                ? count(line)
                : HeaderMessage.listed(line.cells()));
    return HeaderMessage.problem(detail, line.number());
  }

  private Problem unknown() {
    Candidate nearest = nearest();
    List<String> known = nearest.line().cells().stream().filter(nearest.mapping()::knows).toList();
    TableLine line = known.isEmpty() ? header() : nearest.line();
    String detail =
        "no known table: no row of the first "
            + TableHeader.TITLE_ROWS
            + " has the columns of one; "
            + WAYS
            + "; row "
            + line.number()
            + " has "
            + (known.isEmpty() && looksLikeData(line)
                ? count(line)
                : HeaderMessage.listed(line.cells()))
            + (known.isEmpty()
                ? ""
                : ", of which " + nearest.mapping() + " knows only " + HeaderMessage.listed(known));
    return HeaderMessage.problem(detail, line.number());
  }

  /** Of a table without a header the first row can hold names: it is not quoted. */
  private static boolean looksLikeData(TableLine line) {
    return line.cells().stream()
        .anyMatch(cell -> cell.chars().anyMatch(c -> (c >= '0' && c <= '9') || c == '@'));
  }

  private static String count(TableLine line) {
    return said(line.cells()) + " filled cells with numbers in them, so that it may be no header";
  }

  private Candidate nearest() {
    return candidates().max(Comparator.comparingInt(Candidate::known)).orElseThrow();
  }

  /** Lines of titles are narrow. */
  private TableLine header() {
    long widest = lines.stream().mapToLong(line -> said(line.cells())).max().orElse(0);
    return lines.stream()
        .filter(line -> 2 * said(line.cells()) > widest)
        .findFirst()
        .orElse(lines.get(0));
  }
}
