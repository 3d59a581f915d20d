package io.github.openinspections.serialization.published;

import io.github.openinspections.serialization.published.DatastorePart.Group;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The columns of one table of the datastore by what they are about. */
final class DatastoreGroups {
  /** Columns that the mapping does not know are about the service. */
  private static final String UNKNOWN = "";

  /** Groups that are about one record of a row, and not about the service. */
  static final List<Group> ABOUT_RECORDS =
      List.of(Group.LAST, Group.PUBLICATION, Group.KEY_QUESTIONS, Group.THEMES);

  private final List<DatastoreVisit> visits;
  private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
  private final Map<Group, List<String>> present = new EnumMap<>(Group.class);

  DatastoreGroups(Set<String> present, List<DatastoreVisit> visits) {
    this.visits = visits;
    groups.put(Group.LAST, Set.of(DatastoreColumns.LAST));
    Set<String> publication = new HashSet<>(DatastoreColumns.ABOUT_GRADES);
    publication.add(DatastoreColumns.GRADED);
    groups.put(Group.PUBLICATION, publication);
    groups.put(Group.KEY_QUESTIONS, DatastoreColumns.KEY_QUESTIONS.keySet());
    groups.put(Group.THEMES, DatastoreColumns.THEMES.keySet());
    Set<String> service = new HashSet<>(present);
    service.add(UNKNOWN);
    service.removeAll(DatastoreColumns.IDENTITY);
    groups.values().forEach(service::removeAll);
    visits.forEach(visit -> visit.columns().forEach(service::remove));
    groups.put(Group.SERVICE, service);
    groups.forEach(
        (group, columns) ->
            this.present.put(group, present.stream().filter(columns::contains).toList()));
  }

  List<DatastoreVisit> visits() {
    return visits;
  }

  /** Returns those of the columns of a group that the table has. */
  List<String> columns(Group group) {
    return present.getOrDefault(group, List.of());
  }

  /** Returns the columns that are about other records of the same row. */
  List<String> without(DatastorePart part) {
    List<String> others = new ArrayList<>();
    groups.forEach(
        (group, columns) -> {
          if (!part.groups().contains(group)) {
            others.addAll(columns);
          }
        });
    for (DatastoreVisit visit : visits) {
      if (!part.visit().filter(visit::equals).isPresent() && !part.empty().contains(visit)) {
        others.addAll(visit.columns());
      }
    }
    return others;
  }
}
