package io.github.openinspections.validation.record;

import java.util.Arrays;

/** Where the walk is; converted to a JSON Pointer only on demand. */
final class Path {
  /** Deep enough for the deepest attribute of the format. */
  private static final int DEPTH = 8;

  private static final int NAMED = -1;

  private final String[] names = new String[DEPTH];
  private final int[] indexes = new int[DEPTH];
  private int depth;

  Path() {
    Arrays.fill(names, "");
  }

  void enter(String name) {
    names[depth] = name;
    indexes[depth++] = NAMED;
  }

  void enter(int index) {
    indexes[depth++] = index;
  }

  void leave() {
    depth--;
  }

  String pointer(String relative) {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      pointer.append('/');
      if (indexes[i] == NAMED) {
        pointer.append(names[i].replace("~", "~0").replace("/", "~1"));
      } else {
        pointer.append(indexes[i]);
      }
    }
    return pointer.append(relative).toString();
  }
}
