package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.mapping.ColumnText;
import io.github.openinspections.serialization.mapping.IdText;
import io.github.openinspections.serialization.mapping.InspectionText;
import io.github.openinspections.serialization.mapping.MappingText;
import io.github.openinspections.serialization.mapping.Placed;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The headers of a mapping file; finds where the file contradicts itself. */
final class FileHeaders {
  private final MappingProblems problems;
  private final Map<String, String> byKey = new HashMap<>();
  private final Set<String> names = new LinkedHashSet<>();

  private FileHeaders(MappingProblems problems) {
    this.problems = problems;
  }

  /** Finds headers that are empty or appear twice. */
  static FileHeaders of(List<Placed<ColumnText>> columns, MappingProblems problems) {
    FileHeaders headers = new FileHeaders(problems);
    for (Placed<ColumnText> column : columns) {
      String name = column.value().header().orElse("");
      headers.names.add(name);
      column.value().header().ifPresent(h -> headers.add(column.pointer() + "/header", h, name));
      List<String> aliases = column.value().aliases();
      for (int i = 0; i < aliases.size(); i++) {
        headers.add(column.pointer() + "/aliases/" + i, aliases.get(i), name);
      }
    }
    return headers;
  }

  private void add(String pointer, String header, String column) {
    String key = HeaderNames.key(header);
    if (key.isEmpty()) {
      problems.add(pointer, header, "is an empty header");
      return;
    }
    String other = byKey.putIfAbsent(key, column);
    if (other != null) {
      problems.add(pointer, header, "is already a header of the column \"" + other + '"');
    }
  }

  /** Finds ids that are made of something else than columns, or not at all. */
  void requireColumns(MappingText text) {
    if (text.ids().isEmpty() && text.inspections().isEmpty()) {
      problems.add("", text.name(), "does not say how the id is made: it has no \"ids\"");
    }
    text.ids().forEach(id -> requireColumns(id.pointer(), id.value()));
    text.inspections().forEach(this::requireColumns);
    for (Placed<ColumnText> column : text.columns()) {
      Optional<IdText> id = column.value().id();
      id.ifPresent(made -> requireColumns(column.pointer() + "/id", made));
    }
  }

  private void requireColumns(Placed<InspectionText> inspection) {
    inspection.value().ids().forEach(id -> requireColumns(id.pointer(), id.value()));
    requireColumns(inspection.pointer() + "/about", inspection.value().about());
    inspection
        .value()
        .followUp()
        .ifPresent(
            followUp ->
                followUp
                    .value()
                    .of()
                    .ifPresent(of -> requireColumns(followUp.pointer() + "/of", of)));
  }

  private void requireColumns(String pointer, IdText id) {
    requireColumns(pointer + "/columns", id.columns());
    requireColumns(pointer + "/also", id.also());
  }

  private void requireColumns(String pointer, List<String> columns) {
    for (int i = 0; i < columns.size(); i++) {
      if (!names.contains(columns.get(i))) {
        problems.unknown(pointer + "/" + i, columns.get(i), "is not the header of a column", names);
      }
    }
  }
}
