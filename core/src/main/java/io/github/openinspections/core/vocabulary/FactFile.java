package io.github.openinspections.core.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of facts in this package, for editors who know the field but need no Java: lines of {@code
 * key: value}; a blank line ends an entry, {@code #} begins a comment, a repeated key makes a list,
 * and {@code | name=value} adds a detail to a value.
 */
final class FactFile {
  private FactFile() {}

  /**
   * Reads all entries of a file. The files are part of this library, so an invalid file is a bug.
   */
  static List<FactEntry> read(String name) {
    try (InputStream in = FactFile.class.getResourceAsStream(name)) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Reads all entries.
   *
   * @throws IllegalStateException if a line is not blank, a comment or a key with a value
   */
  static List<FactEntry> read(Reader facts) throws IOException {
    BufferedReader lines = new BufferedReader(facts);
    List<FactEntry> entries = new ArrayList<>();
    Map<String, List<FactValue>> current = new LinkedHashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank()) {
        current = ended(current, entries);
      } else if (!line.startsWith("#")) {
        int colon = line.indexOf(": ");
        if (colon < 1) {
          throw new IllegalStateException("Neither a comment nor \"key: value\": " + line);
        }
        String key = line.substring(0, colon);
        List<FactValue> values = current.get(key);
        if (values == null) {
          values = new ArrayList<>(1);
          current.put(key, values);
        }
        values.add(FactValue.of(line.substring(colon + 2)));
      }
    }
    ended(current, entries);
    return entries;
  }

  private static Map<String, List<FactValue>> ended(
      Map<String, List<FactValue>> entry, List<FactEntry> entries) {
    if (entry.isEmpty()) {
      return entry;
    }
    entries.add(new FactEntry(entry));
    return new LinkedHashMap<>();
  }
}
