package io.github.openinspections.serialization.csv;

import io.github.openinspections.serialization.finding.Phrase;
import io.github.openinspections.serialization.mapping.ColumnText;
import io.github.openinspections.serialization.mapping.IdText;
import io.github.openinspections.serialization.mapping.InspectionText;
import io.github.openinspections.serialization.mapping.MappingText;
import io.github.openinspections.serialization.mapping.Placed;
import java.util.HashMap;
import java.util.HashSet;
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
    String key = HeaderNames.exact(header);
    if (key.isEmpty()) {
      problems.add(pointer, header, Phrase.of("empty-header"));
      return;
    }
    String other = byKey.putIfAbsent(key, column);
    if (other != null) {
      problems.add(pointer, header, Phrase.of("header-of-column").with("column", other));
    }
  }

  /** Finds ids that are made of something else than columns, or not at all. */
  void requireColumns(MappingText text) {
    if (text.ids().isEmpty() && text.inspections().isEmpty()) {
      problems.add("", text.name(), Phrase.of("no-ids"));
    }
    text.ids().forEach(id -> requireColumns(id.pointer(), id.value()));
    text.inspections().forEach(this::requireColumns);
    requireOwnColumns(text.inspections());
    for (Placed<ColumnText> column : text.columns()) {
      Optional<IdText> id = column.value().id();
      id.ifPresent(made -> requireColumns(column.pointer() + "/id", made));
    }
  }

  /** Finds inspections that a row cannot tell from others. */
  private void requireOwnColumns(List<Placed<InspectionText>> inspections) {
    Set<String> claimed = new HashSet<>();
    Set<String> aboutAll = new HashSet<>();
    for (Placed<InspectionText> inspection : inspections) {
      List<String> about = inspection.value().about();
      for (int i = 0; i < about.size(); i++) {
        if (!claimed.add(about.get(i))) {
          problems.add(
              inspection.pointer() + "/about/" + i, about.get(i), Phrase.of("about-twice"));
        }
      }
      if (about.isEmpty() && !aboutAll.add("")) {
        problems.add(inspection.pointer(), "about", Phrase.of("no-about"));
      }
    }
  }

  private void requireColumns(Placed<InspectionText> inspection) {
    if (inspection.value().ids().isEmpty()) {
      problems.add(inspection.pointer() + "/ids", "ids", Phrase.of("empty-ids"));
    }
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
        unknown(pointer + "/" + i, columns.get(i));
      }
    }
  }

  private void unknown(String pointer, String header) {
    String column = byKey.get(HeaderNames.exact(header));
    if (column == null) {
      problems.unknown(pointer, header, Phrase.of("no-header"), names);
    } else {
      problems.add(pointer, header, Phrase.of("alias-of-column").with("column", column));
    }
  }
}
