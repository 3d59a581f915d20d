package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Extension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.core.io.JsonStringEncoder;

/** Cells without an attribute of the format, and cells that were not understood, as written. */
final class KeptCells {
  private final Trace trace;
  private final Map<String, Set<String>> texts = new LinkedHashMap<>();

  KeptCells(Trace trace) {
    this.trace = trace;
  }

  void add(Cell cell) {
    String property = cell.field().property();
    trace.put("/" + property, cell);
    texts.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(cell.raw());
  }

  /** Returns one text for each property, or a list where rows differ. */
  List<Extension> extensions() {
    List<Extension> extensions = new ArrayList<>(texts.size());
    texts.forEach(
        (name, said) -> {
          StringJoiner quoted =
              said.size() == 1 ? new StringJoiner(",") : new StringJoiner(",", "[", "]");
          said.forEach(text -> quoted.add(quoted(text)));
          extensions.add(Extension.of(name, quoted.toString()));
        });
    return extensions;
  }

  private static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }
}
