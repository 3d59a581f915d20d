package io.github.openinspections.core.vocabulary;

import io.github.openinspections.core.time.PartialDate;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of facts beside this class, written for people who know the field and need no Java: {@code
 * key: value} lines, an entry ends with a blank line, {@code #} begins a comment, a repeated key
 * makes a list, and {@code | name=value} adds a detail to a value.
 */
final class FactFile {
  private FactFile() {}

  /** Reads all entries of a file. The files are part of this library: a fault in one is ours. */
  static List<Entry> read(String name) {
    try (InputStream in = FactFile.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return entries(lines);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<Entry> entries(BufferedReader lines) throws IOException {
    List<Entry> entries = new ArrayList<>();
    Map<String, List<Value>> current = new LinkedHashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() && !current.isEmpty()) {
        entries.add(new Entry(current));
        current = new LinkedHashMap<>();
      }
      int colon = line.startsWith("#") ? -1 : line.indexOf(": ");
      if (colon > 0) {
        current
            .computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>(1))
            .add(Value.of(line.substring(colon + 2)));
      }
    }
    if (!current.isEmpty()) {
      entries.add(new Entry(current));
    }
    return entries;
  }

  /** One entry: its values by key. */
  record Entry(Map<String, List<Value>> values) {
    List<Value> all(String key) {
      return values.getOrDefault(key, List.of());
    }

    Optional<String> find(String key) {
      return all(key).stream().findFirst().map(Value::text);
    }

    String get(String key) {
      return find(key).orElseThrow(() -> new IllegalStateException("No " + key + " in " + values));
    }

    List<String> texts(String key) {
      return all(key).stream().map(Value::text).toList();
    }

    boolean is(String key, String text) {
      return find(key).filter(text::equals).isPresent();
    }

    Validity validity() {
      return new Validity(find("from").map(PartialDate::parse), find("to").map(PartialDate::parse));
    }
  }

  /** One value: its text and its details by name. */
  record Value(String text, Map<String, String> details) {
    static Value of(String line) {
      String[] fields = line.split(" \\| ", -1);
      Map<String, String> details = new HashMap<>();
      for (int i = 1; i < fields.length; i++) {
        int equals = fields[i].indexOf('=');
        if (equals > 0 && fields[i].substring(0, equals).matches("[a-z-]+")) {
          details.put(fields[i].substring(0, equals), fields[i].substring(equals + 1).strip());
        } else {
          details.put("#" + i, fields[i].strip());
        }
      }
      // "existed: from=2001 | to=2011" has no text of its own.
      int equals = fields[0].indexOf('=');
      boolean detail = equals > 0 && fields[0].substring(0, equals).matches("from|to");
      if (detail) {
        details.put(fields[0].substring(0, equals), fields[0].substring(equals + 1).strip());
      }
      return new Value(detail ? "" : fields[0].strip(), details);
    }

    Optional<String> detail(String name) {
      return Optional.ofNullable(details.get(name));
    }

    /** Returns the field at a place, for values whose second field has no name. */
    String field(int place) {
      return detail("#" + place)
          .orElseThrow(() -> new IllegalStateException("No field " + place + " in " + this));
    }

    Validity validity() {
      return new Validity(
          detail("from").map(PartialDate::parse), detail("to").map(PartialDate::parse));
    }
  }
}
