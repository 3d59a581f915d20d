package io.github.openinspections.serialization.untidy;

import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.csv.Binding;
import io.github.openinspections.serialization.csv.CellWords;
import io.github.openinspections.serialization.csv.GradeWords;
import io.github.openinspections.serialization.csv.TableMapping;
import io.github.openinspections.serialization.options.ReadOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tables that differ in their headers alone: one that is published, and one of a county whose
 * mapping is built or read from a file. What is done about untidy cells must be the same for all.
 */
enum Sample {
  /** A published table, detected from its header. */
  PUBLISHED(
      "URN,Provision type,Local authority,Event type,Inspection date,Publication date,Event number,"
          + "Overall experiences and progress of children and young people") {
    @Override
    DatasetReader reader(ReadOptions options) {
      return DatasetReader.any(options);
    }
  },

  /** A county's own table, whose mapping is made in Java. */
  OWN("Home,Kind,Council,Event,Visited,Published,Visit,Outcome of visit") {
    @Override
    DatasetReader reader(ReadOptions options) {
      return DatasetReader.csv(visits().build(), options);
    }
  },

  /** A county's own table, whose mapping is a file. */
  OWN_FILE("Home,Kind,Council,Event,Visited,Published,Visit,Outcome of visit") {
    @Override
    DatasetReader reader(ReadOptions options) {
      try {
        byte[] file = MAPPING.getBytes(StandardCharsets.UTF_8);
        return DatasetReader.csv(TableMapping.read(new ByteArrayInputStream(file)), options);
      } catch (IOException lost) {
        throw new UncheckedIOException(lost);
      }
    }
  };

  /** A tidy row, and how it is read. */
  static final String ROW =
      "SC1,Children's home,Kent,Full inspection,12/05/2018,21/06/2018,70,Good\n";

  static final String READ = "sc1/70 childrens-home full-inspection [2018-05-12] 2018-06-21 good";

  static final String ANOTHER =
      "SC2,Children's home,Kent,Full inspection,13/05/2018,22/06/2018,71,Inadequate\n";

  static final String READ_TOO =
      "sc2/71 childrens-home full-inspection [2018-05-13] 2018-06-22 inadequate";

  private static final String MAPPING =
      """
      {
        "name": "visits",
        "title": "Visits of a county council",
        "ids": [
          {"beginning": "visits", "columns": ["Home", "Visit"]},
          {"beginning": "visits", "columns": ["Home", "Visited"]}
        ],
        "columns": [
          {"header": "Home", "required": true, "becomes": "inspected: identifiers: county-home"},
          {"header": "Kind", "becomes": "inspected: kind",
           "words": {"Children's home": "childrens-home"}},
          {"header": "Council", "becomes": "areas: name"},
          {"header": "Event", "becomes": "type, typeLabel",
           "words": {"Full inspection": "full-inspection",
                     "SC - Emergency inspection": "emergency-inspection"}},
          {"header": "Visited", "becomes": "fieldwork: start"},
          {"header": "Published", "becomes": "report: published"},
          {"header": "Visit", "becomes": "identifiers: county-visit"},
          {"header": "Outcome of visit",
           "becomes": "judgements: overall-experiences-and-progress",
           "grades": {"scales": ["ofsted-four-point"]}}
        ]
      }
      """;

  private final String header;

  Sample(String header) {
    this.header = header;
  }

  abstract DatasetReader reader(ReadOptions options);

  static TableMapping.Builder visits() {
    return TableMapping.builder("visits", "Visits of a county council")
        .id("visits", "Home", "Visit")
        .id("visits", "Home", "Visited")
        .required("Home", Binding.inspectedIdentifier("county-home"))
        .column(
            "Kind",
            Binding.inspectedKind(CellWords.of("Children's home", InspectedKind.CHILDRENS_HOME)))
        .column("Council", Binding.areaName())
        .column(
            "Event",
            Binding.type(
                CellWords.of("Full inspection", InspectionType.FULL_INSPECTION)
                    .and("SC - Emergency inspection", InspectionType.EMERGENCY_INSPECTION)))
        .column("Visited", Binding.fieldworkStart())
        .column("Published", Binding.published())
        .column("Visit", Binding.identifier("county-visit"))
        .column(
            "Outcome of visit",
            Binding.judgement(
                AspectCode.OVERALL_EXPERIENCES, GradeWords.of(ScaleCode.OFSTED_FOUR_POINT)));
  }

  /** Returns the header line. */
  String header() {
    return header + "\n";
  }

  /** Reads rows below the header. */
  List<String> read(String... rows) {
    return outcome(rows).lines();
  }

  /** Reads rows below the header. */
  Outcome outcome(String... rows) {
    return whole(header() + String.join("", rows));
  }

  /** Reads rows below the header, as a user who has chosen options. */
  Outcome outcome(ReadOptions options, String... rows) {
    return Outcome.of(reader(options).open(utf8(header() + String.join("", rows))));
  }

  /** Reads a whole file. */
  Outcome whole(String file) {
    return whole(utf8(file));
  }

  /** Reads a whole file. */
  Outcome whole(byte[] file) {
    return Outcome.of(reader(ReadOptions.DEFAULT).open(file));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
