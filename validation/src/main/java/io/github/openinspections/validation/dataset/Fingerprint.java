package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.Inspection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is kept of a record's attributes, to compare it with another record of its id: three bytes
 * for each attribute present. The kinds of other identifiers take six: if two kinds had the same
 * hash, their identifiers would seem to contradict each other.
 */
final class Fingerprint {
  static final Fingerprint NOTHING = new Fingerprint(new int[0], new long[0]);

  /** Further identifiers of one record are not compared. */
  private static final int MOST_IDENTIFIERS = 8;

  private static final int WIDTH = 3;
  private static final int KIND_WIDTH = 6;
  private static final long KIND_MASK = (1L << (8 * KIND_WIDTH)) - 1;

  /** A hash for each of {@link ComparedAttributes#ALL}, or {@link ComparedAttributes#ABSENT}. */
  private final int[] attributes;

  /** For each other identifier a hash of its kind and one of itself. */
  private final long[] identifiers;

  private Fingerprint(int[] attributes, long[] identifiers) {
    this.attributes = attributes;
    this.identifiers = identifiers;
  }

  static Fingerprint of(Inspection inspection) {
    int[] attributes = new int[ComparedAttributes.ALL.size()];
    Arrays.setAll(attributes, i -> ComparedAttributes.ALL.get(i).hash(inspection));
    long[] identifiers = new long[2 * Math.min(MOST_IDENTIFIERS, inspection.identifiers().size())];
    int i = 0;
    for (Map.Entry<String, String> identifier : inspection.identifiers().entrySet()) {
      if (i < identifiers.length) {
        identifiers[i++] = Hashes.of(identifier.getKey()) & KIND_MASK;
        identifiers[i++] = Hashes.ofValue(Spelling.identifier(identifier.getValue()));
      }
    }
    return new Fingerprint(attributes, identifiers);
  }

  /** Returns the names of the attributes that both have with different values. */
  List<String> differing(Fingerprint other) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < attributes.length; i++) {
      if (attributes[i] != other.attributes[i]
          && attributes[i] != ComparedAttributes.ABSENT
          && other.attributes[i] != ComparedAttributes.ABSENT) {
        names.add(ComparedAttributes.ALL.get(i).name());
      }
    }
    if (identifiersDiffer(other)) {
      names.add("identifiers");
    }
    return names;
  }

  private boolean identifiersDiffer(Fingerprint other) {
    for (int i = 0; i < identifiers.length; i += 2) {
      for (int j = 0; j < other.identifiers.length; j += 2) {
        if (identifiers[i] == other.identifiers[j]
            && identifiers[i + 1] != other.identifiers[j + 1]) {
          return true;
        }
      }
    }
    return false;
  }

  void write(RowOutput row) {
    long present = 0;
    for (int i = 0; i < attributes.length; i++) {
      if (attributes[i] != ComparedAttributes.ABSENT) {
        present |= 1L << i;
      }
    }
    row.number(present);
    for (int hash : attributes) {
      if (hash != ComparedAttributes.ABSENT) {
        row.bytes(hash, WIDTH);
      }
    }
    row.number(identifiers.length);
    for (int i = 0; i < identifiers.length; i++) {
      row.bytes(identifiers[i], width(i));
    }
  }

  static Fingerprint read(RowInput row) {
    long present = row.number();
    int[] attributes = new int[ComparedAttributes.ALL.size()];
    for (int i = 0; i < attributes.length; i++) {
      attributes[i] = (present >>> i & 1) == 0 ? ComparedAttributes.ABSENT : (int) row.bytes(WIDTH);
    }
    long[] identifiers = new long[(int) row.number()];
    for (int i = 0; i < identifiers.length; i++) {
      identifiers[i] = row.bytes(width(i));
    }
    return new Fingerprint(attributes, identifiers);
  }

  /** Kinds and identifiers alternate. */
  private static int width(int index) {
    return index % 2 == 0 ? KIND_WIDTH : WIDTH;
  }
}
