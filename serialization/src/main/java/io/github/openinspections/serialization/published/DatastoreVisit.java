package io.github.openinspections.serialization.published;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The four columns of one inspection of the last financial years: its date, its case number, and
 * the texts of what must and what should improve.
 *
 * @param nth its place in its year, in words
 * @param year the financial year, as in 2526
 */
record DatastoreVisit(String nth, String year) {
  static final String DATE = "_date_";
  static final String CASE = "_case_";
  static final String IMPROVEMENTS = "_recs_";
  static final String REQUIREMENTS = "_reqs_";

  /** Returns those of which a table has any column, in the order of the table. */
  static List<DatastoreVisit> of(Set<String> columns) {
    Map<DatastoreVisit, Boolean> found = new LinkedHashMap<>();
    for (String column : columns) {
      for (String what : List.of(DATE, CASE, IMPROVEMENTS, REQUIREMENTS)) {
        int at = column.indexOf(what);
        if (at > 0) {
          found.put(
              new DatastoreVisit(column.substring(0, at), column.substring(at + what.length())),
              true);
        }
      }
    }
    return new ArrayList<>(found.keySet());
  }

  String date() {
    return nth + DATE + year;
  }

  String caseNumber() {
    return nth + CASE + year;
  }

  List<String> columns() {
    return Stream.of(DATE, CASE, IMPROVEMENTS, REQUIREMENTS)
        .map(what -> nth + what + year)
        .toList();
  }
}
