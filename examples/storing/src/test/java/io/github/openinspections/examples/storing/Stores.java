package io.github.openinspections.examples.storing;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.tool.schema.Action;

/** Databases and what is kept in them. */
final class Stores {
  private static final String LINES =
      """
      {"id": "fife/2014", "type": "joint-inspection", "areas": [{"code": "S12000015"}], "fieldwork": ["2014"]}
      {"id": "fife/2015", "type": "full-inspection", "areas": [{"name": "Fife Council"}], "fieldwork": ["2015"], "judgements": [{"aspect": "overall", "grade": {"scale": "ofsted-four-point", "level": "good"}}]}
      {"id": "moray/2015-06", "type": "full-inspection", "areas": [{"name": "Moray"}], "fieldwork": ["2015-06"], "judgements": [{"aspect": "overall", "grade": {"scale": "ofsted-four-point", "level": "inadequate"}}], "x-b": 2.50, "x-a": {"y": "é\\n"}}
      {"id": "moray/2015-06-29", "type": "full-inspection", "fieldwork": ["2014-11", "2015-06-29/2015-07-02"], "judgements": [{"aspect": "overall", "absence": "not-judged"}]}
      {"id": "undated", "type": "full-inspection", "judgements": [{"aspect": "overall", "grade": {"scale": "care-inspectorate-six-point", "level": "good"}}]}
      """;

  private Stores() {}

  /** Connects to a database and creates the tables. */
  static SessionFactory open(String url, String user) {
    return new HibernatePersistenceConfiguration("inspections")
        .managedClasses(StoredInspection.class, StoredPeriod.class, StoredGrade.class)
        .jdbcUrl(url)
        .jdbcCredentials(user, "")
        .schemaToolingAction(Action.CREATE)
        .createEntityManagerFactory();
  }

  static List<Inspection> inspections() {
    return read(DatasetReader.json().open(LINES.getBytes(StandardCharsets.UTF_8)));
  }

  /** Returns the inspections of the quickstart. */
  static List<Inspection> quickstart() throws IOException {
    return read(
        DatasetReader.json()
            .open(
                Path.of("..", "quickstart", "src", "main", "resources")
                    .resolve("dumfries-and-galloway.json")));
  }

  private static List<Inspection> read(InspectionDataset opened) {
    List<Inspection> inspections = new ArrayList<>();
    try (InspectionDataset dataset = opened) {
      for (Entry entry : dataset) {
        inspections.add(entry.inspection().orElseThrow());
      }
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
    return inspections;
  }
}
