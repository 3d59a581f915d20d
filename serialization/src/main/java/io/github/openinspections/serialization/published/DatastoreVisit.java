package io.github.openinspections.serialization.published;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The four columns of one inspection of the last financial years: its date, its case number, and
 * the texts of what must and what should improve.
 *
 * @param nth its place in its year, in words
 * @param year the financial year, as in 2526
 */
record DatastoreVisit(String nth, String year) implements Comparable<DatastoreVisit> {
  static final String DATE = "_date_";
  static final String CASE = "_case_";
  static final String IMPROVEMENTS = "_recs_";
  static final String REQUIREMENTS = "_reqs_";

  /**
   * Returns those of which a table has any column, by year and by their places in the year.
   *
   * @param columns the columns of the table, those of the visits in that order
   */
  static List<DatastoreVisit> of(Set<String> columns) {
    Set<DatastoreVisit> found = new LinkedHashSet<>();
    for (String column : columns) {
      for (String what : List.of(DATE, CASE, IMPROVEMENTS, REQUIREMENTS)) {
        int at = column.indexOf(what);
        if (at > 0) {
          found.add(
              new DatastoreVisit(column.substring(0, at), column.substring(at + what.length())));
        }
      }
    }
    return List.copyOf(found);
  }

  /** An order, so that a set of visits with one hash is searched fast. */
  @Override
  public int compareTo(DatastoreVisit other) {
    int order = nth.compareTo(other.nth);
    return order != 0 ? order : year.compareTo(other.year);
  }

  String date() {
    return nth + DATE + year;
  }

  String caseNumber() {
    return nth + CASE + year;
  }

  String requirements() {
    return nth + REQUIREMENTS + year;
  }

  List<String> columns() {
    return Stream.of(DATE, CASE, IMPROVEMENTS, REQUIREMENTS)
        .map(what -> nth + what + year)
        .toList();
  }
}
