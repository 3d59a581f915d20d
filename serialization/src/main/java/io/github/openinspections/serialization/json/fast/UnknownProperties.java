package io.github.openinspections.serialization.json.fast;

import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.serialization.finding.ReadingRule;
import io.github.openinspections.serialization.json.Reading.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.TokenStreamLocation;

/**
 * The unknown properties of a record. Files often repeat one in every record, so the search for a
 * similar name is remembered.
 */
final class UnknownProperties {
  /** More than anybody reads: a record with more leaves the fast path. */
  private static final int MOST = 100;

  /** A longer name is like none, and is not kept. */
  private static final int LONGEST = 100;

  private final Map<Name, Optional<String>> similar = new HashMap<>();
  private Set<Other> seen = new HashSet<>();
  private List<Finding> findings = List.of();

  /** Starts with a record. */
  void begin() {
    findings = List.of();
    if (seen.size() > MOST) {
      seen = new HashSet<>(); // clearing takes as long as the largest record did
    } else if (!seen.isEmpty()) {
      seen.clear();
    }
  }

  /** Whether an object, by its number in the record, has a name for the first time. */
  boolean isNew(int object, String name) {
    return seen.add(new Other(object, name));
  }

  /** Adds a property whose value begins at an offset in the record. */
  void add(PlainNames names, String name, String pointer, int offset) {
    if (findings.size() == MOST) {
      throw NotPlain.SIGNAL;
    }
    Map<String, String> arguments = new LinkedHashMap<>();
    arguments.put("property", name);
    similar(names, name).ifPresent(known -> arguments.put("suggestion", known));
    TokenStreamLocation place = new TokenStreamLocation(null, offset, -1L, -1, -1);
    findings = findings.isEmpty() ? new ArrayList<>() : findings;
    findings.add(new Finding(ReadingRule.UNKNOWN, pointer, place, arguments));
  }

  private Optional<String> similar(PlainNames names, String name) {
    if (name.length() > LONGEST) {
      return NearWord.of(name, names.names());
    }
    if (similar.size() == MOST) {
      similar.clear();
    }
    return similar.computeIfAbsent(new Name(names, name), n -> NearWord.of(name, names.names()));
  }

  /** Returns what was found in the record. */
  List<Finding> findings() {
    return findings;
  }

  /** A property of an object; ordered, so that equal hashes of names cost no time. */
  private record Other(int object, String name) implements Comparable<Other> {
    @Override
    public int compareTo(Other other) {
      int objects = Integer.compare(object, other.object);
      return objects == 0 ? name.compareTo(other.name) : objects;
    }
  }

  /** An unknown name of a type. */
  private record Name(PlainNames type, String name) {}
}
