package io.github.openinspections.serialization.mapping;

import io.github.openinspections.core.vocabulary.InspectedKind;
import io.github.openinspections.core.vocabulary.InspectionType;
import io.github.openinspections.serialization.json.ChoiceCodec;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.FlagCodec;
import io.github.openinspections.serialization.json.IntegerCodec;
import io.github.openinspections.serialization.json.JsonOutput;
import io.github.openinspections.serialization.json.MeaningsCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.reading.RecordReader;
import io.github.openinspections.serialization.reading.SingleDocument;
import io.github.openinspections.serialization.reading.WholeText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The binding table of a mapping file, which reads and writes it. */
public final class MappingFile {
  /** Far more than the columns of any table need. */
  private static final Limits LIMITS = Limits.builder().recordBytes(1 << 20).nesting(20).build();

  private static final WholeText TEXT = new WholeText(new RecordReader(LIMITS), "mapping");

  /** What the messages of problems begin with. */
  public static final String SUBJECT = TEXT.subject();

  /** The table. */
  public static final ObjectCodec<MappingText, ?> MAPPING =
      ObjectCodec.of("TableMapping", Draft::new, Draft::build)
          .required("name", Codecs.IDENTIFIER, MappingText::name, (d, name) -> d.name = name)
          .required("title", Codecs.TEXT, MappingText::title, (d, title) -> d.title = title)
          .list("notes", Codecs.TEXT, MappingText::notes, (d, note) -> d.notes.add(note))
          .optional(
              "type",
              Codecs.code(InspectionType::of),
              MappingText::type,
              (d, type) -> d.type = Optional.of(type))
          .optional(
              "inspected",
              Codecs.code(InspectedKind::of),
              MappingText::inspected,
              (d, kind) -> d.inspected = Optional.of(kind))
          .list(
              "inspectedBy",
              ParticipantText.PARTICIPANT,
              MappingText::inspectedBy,
              (d, participant) -> d.inspectedBy.add(participant))
          .list("ids", Placed.codec(IdText.ID), MappingText::ids, (d, id) -> d.ids.add(id))
          .list(
              "inspections",
              Placed.codec(InspectionText.INSPECTION),
              MappingText::inspections,
              (d, inspection) -> d.inspections.add(inspection))
          .number(
              "grouped",
              IntegerCodec.AT_LEAST_ONE,
              MappingText::grouped,
              (d, most) -> d.grouped = OptionalInt.of(most))
          .optional(
              "absent",
              MeaningsCodec.MEANINGS_OR_NULL,
              m -> Optional.of(m.absent()).filter(words -> !words.isEmpty()),
              (d, words) -> d.absent = words)
          .list(
              "dates",
              new ChoiceCodec(
                  "day-first",
                  "month-first",
                  "iso",
                  "month-name",
                  "year-first",
                  "year-month",
                  "month-year"),
              MappingText::dates,
              (d, form) -> d.dates.add(form))
          .optional(
              "asOfInTitle",
              FlagCodec.FLAG,
              m -> Optional.of(m.asOfInTitle()).filter(said -> said),
              (d, said) -> d.asOfInTitle = said)
          .requiredList(
              "columns",
              Placed.codec(ColumnText.COLUMN),
              MappingText::columns,
              (d, column) -> d.columns.add(column))
          .strict();

  private MappingFile() {}

  /**
   * Reads a stream to its end, or until it is too large.
   *
   * @throws IOException if the stream cannot be read
   */
  public static byte[] bytes(InputStream json) throws IOException {
    return SingleDocument.bytes(json, LIMITS);
  }

  /** Reads a file; total. */
  public static FileReading read(byte[] json) {
    WholeText.Result<MappingText> read = TEXT.read(MAPPING, json);
    return new FileReading(read.partial(), read.problems(), read.places());
  }

  /** Returns the file that says this. */
  public static byte[] write(MappingText mapping) {
    return JsonOutput.document(out -> MAPPING.write(mapping, out));
  }

  /** Builds what a file says. */
  private static final class Draft {
    private String name = "";
    private String title = "";
    private final List<String> notes = new ArrayList<>();
    private Optional<InspectionType> type = Optional.empty();
    private Optional<InspectedKind> inspected = Optional.empty();
    private final List<ParticipantText> inspectedBy = new ArrayList<>();
    private final List<Placed<IdText>> ids = new ArrayList<>();
    private final List<Placed<InspectionText>> inspections = new ArrayList<>();
    private OptionalInt grouped = OptionalInt.empty();
    private Map<String, Optional<String>> absent = Map.of();
    private final List<String> dates = new ArrayList<>();
    private boolean asOfInTitle;
    private final List<Placed<ColumnText>> columns = new ArrayList<>();

    private MappingText build() {
      return new MappingText(
          name,
          title,
          notes,
          type,
          inspected,
          inspectedBy,
          ids,
          inspections,
          grouped,
          absent,
          dates,
          asOfInTitle,
          columns);
    }
  }
}
