package io.github.openinspections.serialization.published;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Small tables with the headers of the published ones, release by release, whose rows together have
 * every value that the columns are known to have.
 */
enum PublishedFile {
  ILACS_HISTORY("ilacs-history", "ofsted-ilacs-history", 13),
  ILACS_OVERVIEW("ilacs-overview", "ofsted-ilacs-overview", 10),
  ILACS_OVERVIEW_OLDER("ilacs-overview-older", "ofsted-ilacs-overview", 10),
  JTAI("jtai-overview", "ofsted-jtai-overview", 4),
  JTAI_2024_08("jtai-overview-2024-08", "ofsted-jtai-overview", 1),
  AREA_SEND("area-send-overview", "ofsted-area-send-overview", 10),
  AREAS_FOR_IMPROVEMENT("areas-for-improvement", "ofsted-areas-for-improvement", 9),
  YOUTH_JUSTICE("youth-justice-ratings", "hmi-probation-youth-justice", 5),
  YOUTH_JUSTICE_FIRST("youth-justice-ratings-first", "hmi-probation-youth-justice", 1),
  DATASTORE("care-inspectorate-datastore", "care-inspectorate-datastore", 20),
  DATASTORE_2016("care-inspectorate-datastore-2016", "care-inspectorate-datastore", 5),
  DATASTORE_2017("care-inspectorate-datastore-2017", "care-inspectorate-datastore", 5),
  DATASTORE_2022("care-inspectorate-datastore-2022", "care-inspectorate-datastore", 6),
  DATASTORE_2026("care-inspectorate-datastore-2026", "care-inspectorate-datastore", 4),
  CHILDCARE_2025("childcare-to-2025", "ofsted-childcare-to-2025", 3),
  CHILDCARE_2026("childcare-2026", "ofsted-childcare-2026", 4),
  HOMES_2014_1("childrens-homes-2014-1", "ofsted-childrens-homes-2014", 10),
  HOMES_2014_2("childrens-homes-2014-2", "ofsted-childrens-homes-2014", 10),
  SOCIAL_CARE_2013("social-care-2013-14", 25),
  SOCIAL_CARE_2014("social-care-2014-15", 15),
  SOCIAL_CARE_2015("social-care-2015-16", 20),
  SOCIAL_CARE_2016("social-care-2016-17", 16, "windows-1252", 1),
  SOCIAL_CARE_2017("social-care-2017-18", 21),
  SOCIAL_CARE_2018("social-care-2018-19", 19),
  SOCIAL_CARE_2019("social-care-2019-20", 18, "windows-1252", 1),
  SOCIAL_CARE_2021("social-care-2021-22", 15, "windows-1252", 1),
  SOCIAL_CARE_2022("social-care-2022-23", 17, "UTF-8", 4),
  SOCIAL_CARE_2023("social-care-2023-24", 17, "UTF-8", 4),
  SOCIAL_CARE_PROVIDERS("social-care-providers-2025", 2, "UTF-8", 4);

  private final String file;
  private final String mapping;
  private final int records;
  private final Charset charset;
  private final int headerLine;

  PublishedFile(String file, int records) {
    this(file, records, "UTF-8", 1);
  }

  PublishedFile(String file, int records, String charset, int headerLine) {
    this(file, "ofsted-social-care-inspections", records, charset, headerLine);
  }

  PublishedFile(String file, String mapping, int records) {
    this(file, mapping, records, "UTF-8", 1);
  }

  PublishedFile(String file, String mapping, int records, String charset, int headerLine) {
    this.file = file;
    this.mapping = mapping;
    this.records = records;
    this.charset = Charset.forName(charset);
    this.headerLine = headerLine;
  }

  /** Returns the number of inspections that its rows describe. */
  int records() {
    return records;
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  TableMapping mapping() {
    return PublishedTables.find(mapping).orElseThrow();
  }

  byte[] bytes() {
    try {
      return Files.readAllBytes(Path.of("src/test/resources/tables", file + ".csv"));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  String text() {
    String text = new String(bytes(), charset);
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  String headerText() {
    return text().split("\n", -1)[headerLine - 1];
  }

  /** Opens it as a table of unknown kind. */
  InspectionDataset open() {
    return DatasetReader.csv(ReadOptions.DEFAULT).open(bytes());
  }

  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    open().forEach(entries::add);
    return entries;
  }

  Inspection inspection(String id) {
    return entries().stream()
        .flatMap(entry -> entry.inspection().stream())
        .filter(made -> made.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return file;
  }
}
