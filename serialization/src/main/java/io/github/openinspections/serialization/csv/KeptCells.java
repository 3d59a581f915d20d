package io.github.openinspections.serialization.csv;

import static java.util.stream.Collectors.joining;

import io.github.openinspections.core.Extension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.io.JsonStringEncoder;

/** Cells without an attribute of the format, and cells that were not understood, as written. */
final class KeptCells {
  private final Trace trace;

  /** By property, what its cells say: nearly always one text. */
  private final Map<String, Set<String>> texts = new LinkedHashMap<>();

  KeptCells(Trace trace) {
    this.trace = trace;
  }

  void add(Cell cell) {
    String property = cell.field().property();
    trace.put("/" + property, cell);
    Set<String> said = texts.putIfAbsent(property, Set.of(cell.raw()));
    if (said != null && !said.contains(cell.raw())) {
      Set<String> more = said.size() == 1 ? new LinkedHashSet<>(said) : said;
      more.add(cell.raw());
      texts.put(property, more);
    }
  }

  /** Returns one text for each property, or a list where rows differ. */
  List<Extension> extensions() {
    List<Extension> extensions = new ArrayList<>(texts.size());
    for (Map.Entry<String, Set<String>> one : texts.entrySet()) {
      Set<String> said = one.getValue();
      String json =
          said.size() == 1
              ? quoted(said.iterator().next())
              : said.stream().map(KeptCells::quoted).collect(joining(",", "[", "]"));
      extensions.add(Extension.of(one.getKey(), json));
    }
    return extensions;
  }

  private static String quoted(String text) {
    return '"'
        + (isPlain(text)
            ? text
            : String.valueOf(JsonStringEncoder.getInstance().quoteAsCharArray(text)))
        + '"';
  }

  /** Whether JSON has no escape for any of the characters, as for nearly all. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }
}
