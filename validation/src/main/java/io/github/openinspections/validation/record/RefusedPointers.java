package io.github.openinspections.validation.record;

import java.util.Set;

/**
 * The attributes of a record about which the source says something that was not understood. A
 * pointer concerns another if it is the same, encloses it or is enclosed by it: a refused {@code
 * /report/published} concerns {@code /report}, and a refused {@code /fieldwork} concerns {@code
 * /fieldwork/0}.
 */
final class RefusedPointers {
  private final Set<String> pointers;

  RefusedPointers(Set<String> pointers) {
    this.pointers = pointers;
  }

  boolean concern(String pointer) {
    for (String refused : pointers) {
      if (encloses(refused, pointer) || encloses(pointer, refused)) {
        return true;
      }
    }
    return false;
  }

  /** Segments are compared as a whole: {@code /report} does not enclose {@code /reportUrl}. */
  private static boolean encloses(String outer, String inner) {
    return inner.startsWith(outer)
        && (inner.length() == outer.length() || inner.charAt(outer.length()) == '/');
  }
}
