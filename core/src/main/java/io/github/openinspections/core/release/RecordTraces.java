package io.github.openinspections.core.release;

import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.release.RecordTrace.Contents;
import io.github.openinspections.core.release.RecordTrace.Hashed;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.text.NameKey;
import io.github.openinspections.core.text.TextHash;
import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** Makes what is kept of each record of a release. Not thread-safe. */
final class RecordTraces {
  /** Shorter texts can be the same in two inspections. */
  private static final int TELLING = 40;

  /** An identifier of fewer characters can be part of any address. */
  private static final int SPECIFIC = 4;

  /** An address names its body before this; there can be very many bodies to look for. */
  private static final int LONGEST_ADDRESS = 2048;

  private final RecordDigests digests;

  RecordTraces(Vocabulary vocabulary) {
    digests = RecordDigests.of(vocabulary);
  }

  RecordDigests digests() {
    return digests;
  }

  /** Returns what is kept of a record whose id could be read. */
  RecordTrace unreadable(String id, Entry entry) {
    return new RecordTrace(
        id,
        entry.number(),
        PackedDate.NONE,
        RecordState.UNREADABLE,
        PackedDate.NONE,
        Hashed.NONE,
        Contents.NONE);
  }

  /** Returns what is kept of a record. */
  RecordTrace of(Inspection record, long number) {
    List<ComparedValue> values = digests.values(record);
    List<String> subjects = subjects(record);
    return new RecordTrace(
        record.id(),
        number,
        PackedDate.of(record.asOf()),
        RecordState.ALONE,
        PackedDate.of(date(record)),
        hashed(subjects.stream().mapToLong(TextHash::of)),
        new Contents(exact(values), dates(record), anchors(record, subjects), digests.of(values)));
  }

  private static Hashed hashed(LongStream hashes) {
    return new Hashed(hashes.sorted().distinct().limit(Hashed.MOST).toArray());
  }

  private static long exact(List<ComparedValue> values) {
    long exact = 0;
    for (ComparedValue value : values) {
      long hash = TextHash.mix(value.attribute().pathHash() + TextHash.of(value.key()));
      hash = TextHash.mix(hash + TextHash.of(value.text()));
      exact += TextHash.mix(hash + DigestedMeaning.hash(value.meaning()));
    }
    return exact;
  }

  private static long dates(Inspection record) {
    Optional<PartialDate> published = record.report().flatMap(Report::published);
    return record.fieldwork().isEmpty() && published.isEmpty()
        ? 0
        : TextHash.of(record.fieldwork() + "\n" + published) | 1;
  }

  /** Returns when the latest fieldwork ended, else when the report was published. */
  static Optional<PartialDate> date(Inspection record) {
    return record.fieldwork().stream()
        .map(DateInterval::end)
        .max(PartialDate.EARLIEST_FIRST)
        .or(() -> record.report().flatMap(Report::published));
  }

  /** Returns the keys of what was inspected: bodies by identifiers, else by name, else places. */
  private List<String> subjects(Inspection record) {
    List<String> keys = new ArrayList<>();
    for (InspectedBody body : record.inspected()) {
      body.identifiers().forEach((kind, id) -> keys.add(kind + '=' + Folding.of(id)));
      if (body.identifiers().isEmpty()) {
        body.name().ifPresent(name -> keys.add("name " + NameKey.orName(name)));
      }
    }
    if (keys.isEmpty()) {
      record.areas().forEach(area -> keys.addAll(digests.places(area)));
    }
    return keys;
  }

  private static Hashed anchors(Inspection record, List<String> subjects) {
    if (subjects.isEmpty()) {
      return Hashed.NONE;
    }
    String subject = subjects.stream().sorted().findFirst().orElseThrow();
    Set<String> ofBodies = identifiersOfBodies(record);
    List<String> anchors = new ArrayList<>();
    for (Map.Entry<String, String> one : record.identifiers().entrySet()) {
      if (!ofBodies.contains(one.getValue())) {
        anchors.add(one.getKey() + '=' + Folding.of(one.getValue()));
      }
    }
    record
        .report()
        .flatMap(Report::url)
        .map(Object::toString)
        .filter(url -> !isOfABody(url, ofBodies))
        .ifPresent(anchors::add);
    String texts = texts(record);
    if (texts.length() >= TELLING) {
      anchors.add(texts);
    }
    return hashed(anchors.stream().mapToLong(one -> TextHash.of(subject + '\n' + one)));
  }

  private static Set<String> identifiersOfBodies(Inspection record) {
    Set<String> identifiers = new HashSet<>();
    record.inspected().forEach(body -> identifiers.addAll(body.identifiers().values()));
    return identifiers;
  }

  /** The page of a body is the same for all its inspections. */
  private static boolean isOfABody(String url, Set<String> identifiers) {
    String beginning = url.substring(0, Math.min(LONGEST_ADDRESS, url.length()));
    return identifiers.stream().anyMatch(id -> id.length() >= SPECIFIC && beginning.contains(id));
  }

  /** As they are: folding long texts costs as much as reading them. */
  private static String texts(Inspection record) {
    StringBuilder texts = new StringBuilder();
    for (PriorityArea area : record.priorityAreas()) {
      texts.append(area.text()).append('\n');
    }
    for (Quote quote : record.quotes()) {
      texts.append(quote.text()).append('\n');
    }
    return texts.toString();
  }
}
