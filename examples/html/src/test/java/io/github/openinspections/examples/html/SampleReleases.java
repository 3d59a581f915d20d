package io.github.openinspections.examples.html;

import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.release.ReleaseComparison;
import java.util.Map;

/** Comparisons that make a page say everything that pages say of releases. */
final class SampleReleases {
  private static final String RECORD =
      """
      {"id":"%s","asOf":"%s","type":"T1","fieldwork":["%s"],"areas":[{"code":"%s"}],"judgements":[{"aspect":"A1","label":"%s"}]}
      """;

  /** Old and new records: a grade changed, one gone, one older, one late, one other title. */
  private static final InspectionSource OLD =
      Pages.text(
          record("A", 1, "2024-01", 1, "L1")
              + record("B", 1, "2024-02", 1, "L1")
              + record("C", 1, "2024-03", 3, "L1")
              + record("D", 1, "2023-03", 4, "L1")
              + record("E", 1, "2024-03", 4, "L1")
              + record("F", 1, "2024-03", 5, "L1").replace("}]}", "}],\"title\":\"TITLE\"}"));

  private static final InspectionSource NEW =
      Pages.text(
          record("A", 2, "2024-01", 1, "L2")
              + record("G", 2, "2024-04", 1, "L1")
              + record("D", 2, "2023-03", 4, "L1")
              + record("F", 2, "2024-03", 5, "L1")
              + "{\"id\":\"U1\",\"type\":5}");

  private static final ReleaseComparison COMPARISON = Pages.compare(OLD, NEW);

  /** In memory, where records have no lines. */
  private static final ReleaseComparison WITHOUT_LINES =
      Pages.compare(
          () -> InspectionDataset.of(Pages.read(OLD)), () -> InspectionDataset.of(Pages.read(NEW)));

  private static final ReleaseComparison OF_A_PART = Pages.compare(OLD, SampleRecords.STOPPED);

  private SampleReleases() {}

  /** Returns pages by what they are of. */
  static Map<String, String> in(Language language) {
    return Map.of(
        "comparison",
        Pages.diff(COMPARISON, language),
        "comparison without lines",
        Pages.diff(WITHOUT_LINES, language),
        "comparison of a part",
        Pages.diff(OF_A_PART, language),
        "comparison of the same",
        Pages.diff(Pages.compare(OLD, OLD), language));
  }

  private static String record(String id, int release, String date, int place, String label) {
    return RECORD.formatted(id, "202" + (3 + release) + "-06-30", date, "E1000000" + place, label);
  }
}
