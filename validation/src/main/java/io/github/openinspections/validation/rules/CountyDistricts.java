package io.github.openinspections.validation.rules;

import io.github.openinspections.core.vocabulary.AreaCode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The counties that districts of England are in, by their codes. The codes of 2009 follow each
 * other county by county, and there the districts by their names; those since are single ones.
 * Source: mySociety, UK local authority names and codes (county-la); districts that ended in April
 * 2009 are not in it, and not here.
 */
final class CountyDistricts {
  private static final int NUMBER = 3;

  /** By the last number of a run of codes: its first number and the county. */
  private static final TreeMap<Integer, Run> RUNS = new TreeMap<>();

  private record Run(int first, AreaCode county) {}

  static {
    Map.ofEntries(
            Map.entry("E10000002", "4-7"),
            Map.entry("E10000003", "8-12"),
            Map.entry("E10000006", "26-31"),
            Map.entry("E10000007", "32-39"),
            Map.entry("E10000008", "40-47"),
            Map.entry("E10000009", "48-53"),
            Map.entry("E10000011", "61-65"),
            Map.entry("E10000012", "66-77"),
            Map.entry("E10000013", "78-83"),
            Map.entry("E10000014", "84-94"),
            Map.entry("E10000015", "95-104 240-243"),
            Map.entry("E10000016", "105-116"),
            Map.entry("E10000017", "117-128"),
            Map.entry("E10000018", "129-135"),
            Map.entry("E10000019", "136-142"),
            Map.entry("E10000020", "143-149"),
            Map.entry("E10000021", "150-156"),
            Map.entry("E10000023", "163-169"),
            Map.entry("E10000024", "170-176"),
            Map.entry("E10000025", "177-181"),
            Map.entry("E10000027", "187-191 246-246"),
            Map.entry("E10000028", "192-199"),
            Map.entry("E10000029", "200-206 244-245"),
            Map.entry("E10000030", "207-217"),
            Map.entry("E10000031", "218-222"),
            Map.entry("E10000032", "223-229"),
            Map.entry("E10000034", "234-239"))
        .forEach(CountyDistricts::add);
  }

  private CountyDistricts() {}

  private static void add(String county, String runs) {
    for (String run : runs.split(" ", -1)) {
      int dash = run.indexOf('-');
      RUNS.put(
          Integer.valueOf(run.substring(dash + 1)),
          new Run(Integer.parseInt(run.substring(0, dash)), AreaCode.of(county)));
    }
  }

  /** Returns the code of the county, for a code that begins with E07 and is that of a district. */
  static Optional<AreaCode> county(AreaCode district) {
    int number = Integer.parseInt(district.code().substring(NUMBER));
    return Optional.ofNullable(RUNS.ceilingEntry(number))
        .map(Map.Entry::getValue)
        .filter(run -> number >= run.first())
        .map(Run::county);
  }
}
