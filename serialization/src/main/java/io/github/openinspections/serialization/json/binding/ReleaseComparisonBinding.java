package io.github.openinspections.serialization.json.binding;

import io.github.openinspections.core.release.ChangedValue;
import io.github.openinspections.core.release.Likeness;
import io.github.openinspections.core.release.RecordPlace;
import io.github.openinspections.core.release.ReleaseChange;
import io.github.openinspections.core.release.ReleaseChangeKind;
import io.github.openinspections.core.release.ReleaseComparison;
import io.github.openinspections.core.release.ReleaseCounts;
import io.github.openinspections.core.release.ReleaseNote;
import io.github.openinspections.core.release.ReleaseSummary;
import io.github.openinspections.serialization.json.ChoiceCodec;
import io.github.openinspections.serialization.json.Codecs;
import io.github.openinspections.serialization.json.FlagCodec;
import io.github.openinspections.serialization.json.LongCodec;
import io.github.openinspections.serialization.json.ObjectCodec;
import io.github.openinspections.serialization.json.ObjectTable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables by which a comparison is written, and from which its schema is made. It is not read
 * back.
 */
public final class ReleaseComparisonBinding {
  private static final String FORMAT = "openinspections-diff/1";

  static final ObjectCodec<ReleaseSummary, ?> SUMMARY =
      ReleaseComparisonBinding.<ReleaseSummary>table("Release")
          .optional("source", Codecs.TEXT, ReleaseSummary::source, (d, v) -> {})
          .optional("asOf", Codecs.DATE, ReleaseSummary::asOf, (d, v) -> {})
          .optional("mapping", Codecs.TEXT, ReleaseSummary::mapping, (d, v) -> {})
          .required("records", LongCodec.COUNT, ReleaseSummary::records, (d, v) -> {})
          .required("unreadable", LongCodec.COUNT, ReleaseSummary::unreadable, (d, v) -> {})
          .required("complete", FlagCodec.FLAG, ReleaseSummary::complete, (d, v) -> {})
          .closed();

  static final ObjectCodec<ReleaseCounts, ?> COUNTS = counts();

  static final ObjectCodec<ReleaseNote, ?> NOTE =
      ReleaseComparisonBinding.<ReleaseNote>table("ReleaseNote")
          .required(
              "kind",
              new ChoiceCodec(
                  Arrays.stream(ReleaseNote.Kind.values())
                      .map(ReleaseNote.Kind::code)
                      .toArray(String[]::new)),
              note -> note.kind().code(),
              (d, v) -> {})
          .required("warning", FlagCodec.FLAG, note -> note.kind().warns(), (d, v) -> {})
          .required("message", Codecs.TEXT, ReleaseNote::message, (d, v) -> {})
          .closed();

  static final ObjectCodec<RecordPlace, ?> PLACE =
      ReleaseComparisonBinding.<RecordPlace>table("RecordPlace")
          .required("record", LongCodec.NUMBER, RecordPlace::record, (d, v) -> {})
          .optional(
              "line",
              LongCodec.NUMBER,
              place ->
                  place.line().isPresent()
                      ? Optional.of(place.line().getAsLong())
                      : Optional.empty(),
              (d, v) -> {})
          .closed();

  static final ObjectCodec<ChangedValue, ?> VALUE =
      ReleaseComparisonBinding.<ChangedValue>table("ChangedValue")
          .required("pointer", Codecs.TEXT, ChangedValue::pointer, (d, v) -> {})
          .required("what", Codecs.TEXT, value -> value.attribute().path(), (d, v) -> {})
          .required(
              "class",
              new ChoiceCodec("spelled", "less", "more", "contradicts"),
              value -> code(value.likeness()),
              (d, v) -> {})
          .optional("old", Codecs.TEXT, ChangedValue::old, (d, v) -> {})
          .optional("new", Codecs.TEXT, ChangedValue::now, (d, v) -> {})
          .closed();

  static final ObjectCodec<ReleaseChange, ?> CHANGE =
      ReleaseComparisonBinding.<ReleaseChange>table("ReleaseChange")
          .required(
              "kind",
              new ChoiceCodec("added", "superseded", "noLongerListed", "movedBack", "changed"),
              change -> change.kind().code(),
              (d, v) -> {})
          .required("id", Codecs.TEXT, ReleaseChange::id, (d, v) -> {})
          .optional("oldId", Codecs.TEXT, ReleaseChange::oldId, (d, v) -> {})
          .optional("late", FlagCodec.FLAG, change -> flag(change.late()), (d, v) -> {})
          .optional(
              "gradesChangedSameDates",
              FlagCodec.FLAG,
              change -> flag(change.gradesChangedSameDates()),
              (d, v) -> {})
          .required("meaning", Codecs.TEXT, DiffWords.ENGLISH::of, (d, v) -> {})
          .optional("old", PLACE, ReleaseChange::old, (d, v) -> {})
          .optional("new", PLACE, ReleaseChange::now, (d, v) -> {})
          .list("values", VALUE, ReleaseChange::values, (d, v) -> {})
          .closed();

  /** The comparison. */
  public static final ObjectCodec<ReleaseComparison, ?> COMPARISON =
      ReleaseComparisonBinding.<ReleaseComparison>table("ReleaseComparison")
          .required("format", new ChoiceCodec(FORMAT), any -> FORMAT, (d, v) -> {})
          .required("notice", Codecs.TEXT, any -> DiffWords.ENGLISH.notice(), (d, v) -> {})
          .required("old", SUMMARY, ReleaseComparison::old, (d, v) -> {})
          .required("new", SUMMARY, ReleaseComparison::now, (d, v) -> {})
          .required("comparable", FlagCodec.FLAG, ReleaseComparison::comparable, (d, v) -> {})
          .required("counts", COUNTS, ReleaseComparison::counts, (d, v) -> {})
          .requiredList("notes", NOTE, ReleaseComparison::notes, (d, v) -> {})
          .requiredList("changes", CHANGE, ReleaseComparison::changes, (d, v) -> {})
          .closed();

  private ReleaseComparisonBinding() {}

  private static ObjectCodec<ReleaseCounts, ?> counts() {
    ObjectTable<ReleaseCounts, Object> table = table("ReleaseCounts");
    for (ReleaseChangeKind kind : ReleaseChangeKind.values()) {
      count(kind.code(), counts -> counts.of(kind), table);
    }
    count("late", ReleaseCounts::late, table);
    count("gradesChangedSameDates", ReleaseCounts::gradesChangedSameDates, table);
    count("notCompared", ReleaseCounts::notCompared, table);
    return table.closed();
  }

  private static void count(
      String name, Function<ReleaseCounts, Long> get, ObjectTable<ReleaseCounts, Object> table) {
    table.required(name, LongCodec.COUNT, get, (d, v) -> {});
  }

  /** Returns a table that writes, and never reads. */
  static <T> ObjectTable<T, Object> table(String title) {
    return ObjectCodec.of(
        title,
        Object::new,
        draft -> {
          throw new UnsupportedOperationException("A comparison is not read");
        });
  }

  static Optional<Boolean> flag(boolean set) {
    return set ? Optional.of(true) : Optional.empty();
  }

  private static String code(Likeness likeness) {
    return likeness.name().toLowerCase(Locale.ROOT);
  }
}
