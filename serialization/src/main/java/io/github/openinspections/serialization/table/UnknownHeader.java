package io.github.openinspections.serialization.table;

import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.finding.HeaderMessage;
import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.tables.TableReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why no row is the header of a known table. A table is said to be a known one only if it has half
 * of the required columns, two or more, and knows four columns in all: headers such as "urn" and
 * "local_authority" are those of many tables.
 */
final class UnknownHeader {
  private static final int LEAST_REQUIRED = 2;
  private static final int LEAST_KNOWN = 4;

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
      return HeaderMessage.problem(Phrase.of("no-content"), 1);
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
        .or(this::ofFolder)
        .orElseGet(() -> mappings.size() == 1 ? notTheOne() : unknown());
  }

  /** One of the tables that this library writes is no data set without the others. */
  private Optional<Problem> ofFolder() {
    return lines.stream()
        .filter(line -> TableReader.isHeader(line.cells()))
        .findFirst()
        .map(line -> HeaderMessage.problem(Phrase.of("table-of-folder"), line.number()));
  }

  private Stream<Candidate> candidates() {
    return lines.stream().flatMap(line -> mappings.stream().map(one -> new Candidate(one, line)));
  }

  private Problem notTheOne() {
    TableMapping mapping = mappings.get(0);
    TableLine line = nearest().known() > 0 ? nearest().line() : header();
    Phrase nearest = start("not-the-table", line).with("table", mapping.toString());
    Phrase lacking = HeaderMessage.lacking(nearest, mapping.missing(line.cells()), line.cells());
    return HeaderMessage.problem(shown(lacking, line, nearest().known() > 0), line.number());
  }

  private Problem unknown() {
    Candidate nearest = nearest();
    List<String> known = nearest.line().cells().stream().filter(nearest.mapping()::knows).toList();
    TableLine line = known.isEmpty() ? header() : nearest.line();
    if (known.isEmpty()) {
      return HeaderMessage.problem(shown(start("unknown-table", line), line, false), line.number());
    }
    Phrase some = shown(start("unknown-table-near", line), line, true);
    Phrase detail = some.with("table", nearest.mapping().toString());
    return HeaderMessage.problem(HeaderMessage.listing(detail, "known", known), line.number());
  }

  private static Phrase start(String name, TableLine line) {
    return Phrase.of(name)
        .with("rows", "" + TableHeader.TITLE_ROWS)
        .with("row", "" + line.number());
  }

  private static Phrase shown(Phrase phrase, TableLine line, boolean known) {
    return !known && looksLikeData(line)
        ? phrase.with("headers", "filled").with("count", "" + said(line.cells()))
        : HeaderMessage.listing(phrase, "headers", line.cells());
  }

  /** Of a table without a header the first row can hold names: it is not quoted. */
  private static boolean looksLikeData(TableLine line) {
    return line.cells().stream()
        .anyMatch(cell -> cell.chars().anyMatch(c -> (c >= '0' && c <= '9') || c == '@'));
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
