package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.csv.Column.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a draft: what each header becomes in a published table, else what its words say,
 * else the cells are kept. Not thread-safe.
 */
final class DraftColumns {
  /** A draft of more would be longer than a mapping file can be. */
  private static final int MOST = 1000;

  private static final int LONGEST_HEADER = 100;

  private final List<TableMapping> known;
  private final Map<String, Binding> bindings = new LinkedHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final int leftOut;

  /**
   * Guesses.
   *
   * @param known mappings whose columns serve as examples; those most like the table come first
   */
  DraftColumns(List<String> headers, List<TableMapping> known) {
    this.known =
        known.stream()
            .sorted(Comparator.comparingInt((TableMapping table) -> -table.closeness(headers)))
            .toList();
    Set<String> keys = new HashSet<>();
    int left = 0;
    for (String header : headers) {
      String key = HeaderNames.exact(header);
      boolean usable = !key.isEmpty() && header.length() <= LONGEST_HEADER;
      if (usable && bindings.size() < MOST && keys.add(key)) {
        bindings.put(header, unused(guess(header)));
      } else {
        left++;
      }
    }
    leftOut = left;
  }

  private Binding guess(String header) {
    return known.stream()
        .flatMap(table -> table.headers().find(header).stream())
        .map(Column::binding)
        .filter(DraftColumns::isForAnyTable)
        .findFirst()
        .or(() -> HeaderGuess.of(header))
        .orElseGet(Binding::kept);
  }

  /** A binding of Java code cannot be written; one that makes an id needs the other columns. */
  private static boolean isForAnyTable(Binding binding) {
    return binding.arguments().filter(made -> made.id().isEmpty()).isPresent()
        && BindingNames.find(binding.becomes()).isPresent()
        && !binding.becomes().startsWith("left out");
  }

  /** Two columns that become the same would overwrite each other. */
  private Binding unused(Binding binding) {
    return taken.add(binding.becomes()) ? binding : Binding.kept();
  }

  /** Returns how many headers are no columns: empty, repeated, or too long. */
  int leftOut() {
    return leftOut;
  }

  /** Returns the columns; those that an id is made of are required. */
  List<Column> columns(RowId id) {
    List<Column> columns = new ArrayList<>();
    bindings.forEach(
        (header, binding) ->
            columns.add(
                new Column(
                    header,
                    List.of(),
                    id.columns().contains(header) ? Presence.REQUIRED : Presence.OPTIONAL,
                    binding)));
    return columns;
  }

  /**
   * Returns an id of what probably identifies an inspection: a reference or a name, with a date
   * where there is one; else of the first column.
   */
  RowId id(String beginning) {
    List<String> columns =
        first("identifiers: ", "inspected: identifiers: ", "inspected: name", "areas: name")
            .or(() -> bindings.keySet().stream().findFirst())
            .stream()
            .toList();
    List<String> date =
        first("fieldwork: start", "report: published").stream()
            .filter(header -> !columns.contains(header))
            .toList();
    return new RowId(beginning, columns, date, Optional.empty());
  }

  /** Returns the first column that becomes one of these, by the order of these. */
  private Optional<String> first(String... becomes) {
    return List.of(becomes).stream()
        .flatMap(
            beginning ->
                bindings.entrySet().stream()
                    .filter(column -> column.getValue().becomes().startsWith(beginning))
                    .map(Map.Entry::getKey))
        .findFirst();
  }
}
