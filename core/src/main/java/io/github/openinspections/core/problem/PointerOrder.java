package io.github.openinspections.core.problem;

import java.util.Comparator;

/** Orders JSON Pointers segment by segment: a parent before its children, indexes as numbers. */
enum PointerOrder implements Comparator<String> {
  INSTANCE;

  @Override
  public int compare(String left, String right) {
    int l = 0;
    int r = 0;
    while (l < left.length() && r < right.length()) {
      int leftEnd = end(left, l);
      int rightEnd = end(right, r);
      int order = segments(left.substring(l + 1, leftEnd), right.substring(r + 1, rightEnd));
      if (order != 0) {
        return order;
      }
      l = leftEnd;
      r = rightEnd;
    }
    return Integer.compare(left.length() - l, right.length() - r);
  }

  private static int end(String pointer, int slash) {
    int next = pointer.indexOf('/', slash + 1);
    return next < 0 ? pointer.length() : next;
  }

  private static int segments(String left, String right) {
    boolean leftIndex = isIndex(left);
    boolean rightIndex = isIndex(right);
    if (leftIndex && rightIndex) {
      int order = Integer.compare(left.length(), right.length());
      return order != 0 ? order : left.compareTo(right);
    }
    if (leftIndex != rightIndex) {
      return leftIndex ? -1 : 1;
    }
    return left.compareTo(right);
  }

  /** Whether the segment is an index by RFC 6901: digits without leading zeros. */
  private static boolean isIndex(String segment) {
    if (segment.isEmpty() || (segment.length() > 1 && segment.charAt(0) == '0')) {
      return false;
    }
    return segment.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
