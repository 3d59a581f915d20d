package io.github.openinspections.core.facts;

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
 * A file of facts: lines of {@code key: value}; a blank line ends an entry, {@code #} begins a
 * comment, a repeated key makes a list, and {@code | name=value} adds a detail to a value.
 */
public final class FactFile {
  private static final String COLON = ": ";

  private FactFile() {}

  /**
   * Reads all entries of a file that is part of this library: a file with problems is a bug.
   *
   * @throws IllegalStateException if a line is not understood
   */
  public static List<FactEntry> read(InputStream ours) {
    try (ours) {
      FactProblems problems = new FactProblems();
      List<FactEntry> entries = read(new InputStreamReader(ours, StandardCharsets.UTF_8), problems);
      if (!problems.isEmpty()) {
        throw new IllegalStateException(problems.sentences().toString());
      }
      return entries;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads all entries; a line that is not understood is a problem and is skipped. */
  static List<FactEntry> read(Reader facts, FactProblems problems) throws IOException {
    return read(facts, true, problems);
  }

  /**
   * Reads all entries; a line that is not understood is a problem and is skipped.
   *
   * @param whole whether the text goes on to the end of the file
   */
  static List<FactEntry> read(Reader facts, boolean whole, FactProblems problems)
      throws IOException {
    BufferedReader lines = new BufferedReader(facts);
    List<FactEntry> entries = new ArrayList<>();
    Map<String, List<FactValue>> current = new LinkedHashMap<>();
    boolean complete = true;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        current = ended(current, complete, entries);
        complete = true;
      } else if (!line.startsWith("#")) {
        complete &= add(line, number, current, problems);
      }
    }
    ended(current, complete && whole, entries);
    return entries;
  }

  /** Adds a line to an entry; returns whether it was understood. */
  private static boolean add(
      String line, int number, Map<String, List<FactValue>> entry, FactProblems problems) {
    int colon = line.indexOf(COLON);
    if (colon < 1) {
      problems.add(FactRule.TEXT, number, 1, () -> FactMessage.of("line").with("line", line));
      return false;
    }
    String key = line.substring(0, colon);
    List<FactValue> values = entry.get(key);
    if (values == null) {
      values = new ArrayList<>(1);
      entry.put(key, values);
    }
    int column = line.codePointCount(0, colon) + COLON.length() + 1;
    String value = line.substring(colon + COLON.length());
    values.add(FactValue.parse(value, number, column, problems));
    return true;
  }

  private static Map<String, List<FactValue>> ended(
      Map<String, List<FactValue>> entry, boolean complete, List<FactEntry> entries) {
    if (entry.isEmpty()) {
      return entry;
    }
    entries.add(new FactEntry(entry, complete));
    return new LinkedHashMap<>();
  }
}
