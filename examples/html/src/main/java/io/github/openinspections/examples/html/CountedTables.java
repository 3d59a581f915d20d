package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.CountTable;
import io.github.openinspections.core.problem.DataProfile;
import io.github.openinspections.core.problem.KeyCount;
import io.github.openinspections.core.vocabulary.AreaRegister;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The tables of what records say of an inspection as a whole.
 *
 * @param words the words of the page
 */
record CountedTables(Words words) {
  private static final Map<String, String> PLACES =
      AreaRegister.all().stream()
          .collect(Collectors.toMap(area -> area.code().code(), RegisteredArea::name));

  CountedTable types(DataProfile profile) {
    return table("type", "", profile.types(), words::name);
  }

  CountedTable inspectorates(DataProfile profile) {
    return table("inspectorate", said("inspectorate-note"), profile.bodies(), words::name);
  }

  CountedTable frameworks(DataProfile profile) {
    return table("framework", "", profile.frameworks(), words::name);
  }

  CountedTable years(DataProfile profile) {
    return table("year", said("year-note"), profile.years(), words::name);
  }

  CountedTable places(DataProfile profile) {
    return table("place", said("place-note"), profile.places(), this::place);
  }

  CountedTable attributes(DataProfile profile) {
    List<CountedRow> rows = new ArrayList<>();
    for (KeyCount attribute : profile.attributes()) {
      rows.add(
          CountedRow.of(
              words.name(attribute.key()),
              attribute.count(),
              share(attribute.count(), profile.records())));
    }
    return new CountedTable(
        said("by-attribute"),
        said("attribute-note"),
        List.of(said("attribute"), said("records"), said("share")),
        rows);
  }

  private CountedTable table(
      String key, String note, CountTable table, UnaryOperator<String> name) {
    List<CountedRow> rows = new ArrayList<>();
    for (KeyCount count : table.counts()) {
      rows.add(CountedRow.of(name.apply(count.key()), count.count()));
    }
    CountedTable.addIfAny(rows, said("other"), table.other());
    CountedTable.addIfAny(rows, said("no-" + key), table.none());
    return new CountedTable(said("by-" + key), note, List.of(said(key), said("records")), rows);
  }

  private String place(String code) {
    String name = PLACES.get(code);
    return name == null
        ? words.name(code)
        : words.of("page.holdings.code", "name", name, "code", code);
  }

  /** A whole percentage: 100 % only for all, 0 % never. */
  private String share(long count, long records) {
    double share = records == 0 ? 0 : 100.0 * count / records;
    return count < records && share < 1
        ? said("less")
        : words.of(
            "page.holdings.percent",
            "percent",
            count == records ? "100" : String.format(Locale.ROOT, "%d", (long) share));
  }

  private String said(String key) {
    return words.of("page.holdings." + key);
  }
}
