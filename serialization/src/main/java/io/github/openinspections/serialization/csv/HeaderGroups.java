package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * What the cell above a header adds to it: "Manager" above "Name" and "Phone", as in merged cells,
 * of which only the first has the text. A header that is empty continues the one to its left.
 */
final class HeaderGroups {
  /** No header has another above it. */
  static final List<String> NONE = List.of();

  /** A longer text is a title or a note. */
  private static final int LONGEST = 60;

  private HeaderGroups() {}

  /**
   * Returns for each header the text to be read before it, empty if there is none.
   *
   * @param above the row above the header; a text in its first cell alone is the title of the table
   */
  static List<String> of(List<String> above, List<String> headers) {
    boolean title = above.stream().skip(1).allMatch(HeaderGroups::isEmpty);
    List<String> groups = new ArrayList<>(headers.size());
    String group = "";
    String left = "";
    for (int i = 0; i < headers.size(); i++) {
      String cell = title || i >= above.size() ? "" : above.get(i);
      boolean begins = !isEmpty(cell);
      if (begins) {
        group = cell.length() <= LONGEST ? cell : "";
      }
      if (isEmpty(headers.get(i))) {
        groups.add(begins || left.isEmpty() ? group : left);
      } else {
        groups.add(group);
        left = (group + ' ' + headers.get(i)).strip();
      }
      left = begins && isEmpty(headers.get(i)) ? "" : left;
    }
    return groups;
  }

  private static boolean isEmpty(String cell) {
    return TableWords.stripped(cell).isEmpty();
  }
}
