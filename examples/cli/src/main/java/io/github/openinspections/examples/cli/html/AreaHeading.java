package io.github.openinspections.examples.cli.html;

/**
 * What stands above the timeline of a place.
 *
 * @param name its name, or what is said where there is none
 * @param code its code, empty if not known
 * @param left what its timeline leaves out, empty if nothing
 */
record AreaHeading(String name, String code, String left) {
  static AreaHeading of(AreaKey place, String name, int leftOut) {
    String shown = name.isBlank() ? "Name not said" : Shown.name(name);
    return new AreaHeading(
        place.equals(AreaKey.NONE) ? "Area not said" : shown,
        place.coded() ? Shown.name(place.text()) : "",
        leftOut == 0 ? "" : leftOut(leftOut));
  }

  private static String leftOut(int count) {
    return Count.of(count, "further inspection")
        + (count == 1 ? " is" : " are")
        + " left out: a timeline has room for the first "
        + Shelf.OF_EACH_AREA
        + ", and for no enormous record.";
  }
}
