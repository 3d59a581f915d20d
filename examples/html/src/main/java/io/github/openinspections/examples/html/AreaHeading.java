package io.github.openinspections.examples.html;

/**
 * The heading above the timeline of a place.
 *
 * @param name its name, or a note that there is none
 * @param code its code, empty if not known
 * @param left what its timeline leaves out, empty if nothing
 */
record AreaHeading(String name, String code, String left) {
  static AreaHeading of(AreaKey place, String name, int leftOut) {
    String shown = name.isBlank() ? "Name not given" : Shown.name(name);
    return new AreaHeading(
        place.equals(AreaKey.NONE) ? "Area not given" : shown,
        Shown.name(place.code()),
        leftOut == 0 ? "" : leftOut(leftOut));
  }

  private static String leftOut(int count) {
    return Count.of(count, "further inspection")
        + (count == 1 ? " is" : " are")
        + " left out: a timeline shows the first "
        + Shelf.OF_EACH_AREA
        + " and no very large record.";
  }
}
