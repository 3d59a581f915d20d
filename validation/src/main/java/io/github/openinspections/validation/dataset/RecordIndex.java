package io.github.openinspections.validation.dataset;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.problem.Position;
import io.github.openinspections.core.release.RecordDigests;
import io.github.openinspections.core.text.TextHash;
import io.github.openinspections.core.vocabulary.Framework;
import io.github.openinspections.validation.meaning.DocumentAddress;
import io.github.openinspections.validation.meaning.ListedAreas;
import io.github.openinspections.validation.meaning.TextWords;
import io.github.openinspections.validation.meaning.Timeline;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * The rows of one segment of a data set, in the order of its records. A row has the record's id and
 * 100 to 160 bytes, and up to 28 for each priority area; for a follow-up, also the ids that it
 * refers to. Not thread-safe.
 */
public final class RecordIndex implements Serializable {
  static final int READABLE = 1;
  static final int HAD_ERROR = 2;
  static final int HAS_ID = 4;
  static final int HAS_POSITION = 8;
  static final int HAS_OFFSET = 16;
  static final int LISTS_ALL = 32;
  static final int FOLLOWS_UP = 64;
  static final int HAS_BODY = 128;

  private final ByteLog log = new ByteLog();
  private final RowOutput row = new RowOutput(log);
  private final Map<AreaName, Integer> areas = new LinkedHashMap<>();
  private final Map<FrameworkUse, Integer> uses = new LinkedHashMap<>();
  private final TextExcerpts excerpts = new TextExcerpts(TextExcerpts.MOST);
  private int rows;

  /**
   * Adds the row of a record.
   *
   * @param hadError whether reading or the rules over one record found an ERROR
   * @param framework the framework of its judgements, if it is decided
   * @param digests by which records of one id are compared
   */
  public void add(
      Entry entry, boolean hadError, Optional<Framework> framework, RecordDigests digests) {
    Optional<Inspection> inspection = entry.inspection();
    long body = inspection.map(BodyKey::of).orElse(BodyKey.NONE);
    row.number(flags(entry, hadError) | (body == BodyKey.NONE ? 0 : HAS_BODY));
    row.number(entry.number());
    entry.id().ifPresent(row::text);
    entry.position().ifPresent(this::position);
    if (inspection.isPresent()) {
      List<PriorityArea> listed = inspection.get().priorityAreas();
      TextHashes texts = new TextHashes(listed.size());
      inspection(inspection.get(), framework, digests.of(inspection.get(), texts));
      if (body != BodyKey.NONE) {
        row.bytes(body, BodyKey.WIDTH);
        PrintedTexts.write(listed, texts.hashes, row, excerpts);
      }
    }
    rows++;
  }

  /** The hashes of the texts of some priority areas, one each. */
  private static final class TextHashes implements LongConsumer {
    private final long[] hashes;
    private int count;

    TextHashes(int areas) {
      hashes = new long[areas];
    }

    @Override
    public void accept(long hash) {
      hashes[count++] = hash;
    }
  }

  private static int flags(Entry entry, boolean hadError) {
    Optional<Inspection> inspection = entry.inspection();
    return (inspection.isPresent() ? READABLE : 0)
        | (hadError ? HAD_ERROR : 0)
        | (entry.id().isPresent() ? HAS_ID : 0)
        | (entry.position().isPresent() ? HAS_POSITION : 0)
        | (entry.position().filter(at -> at.offset().isPresent()).isPresent() ? HAS_OFFSET : 0)
        | (inspection.filter(ListedAreas::areAllStated).isPresent() ? LISTS_ALL : 0)
        | (inspection.flatMap(Inspection::followUp).isPresent() ? FOLLOWS_UP : 0);
  }

  private void position(Position position) {
    row.number(position.line());
    row.number(position.column());
    position.offset().ifPresent(row::number);
  }

  private void inspection(Inspection inspection, Optional<Framework> framework, byte[] digest) {
    row.number(
        framework
            .flatMap(one -> FrameworkUse.of(inspection, one))
            .map(use -> 1 + uses.computeIfAbsent(use, key -> uses.size()))
            .orElse(0));
    row.date(Timeline.released(inspection));
    Digest.write(digest, row);
    long document = inspection.report().flatMap(DocumentAddress::of).map(TextHash::of).orElse(0L);
    row.number(document == 0 ? 0 : 1);
    if (document != 0) {
      row.bytes(document, Long.BYTES);
    }
    row.date(Timeline.begun(inspection));
    row.date(Timeline.published(inspection));
    row.number(inspection.areas().size());
    for (Area area : inspection.areas()) {
      row.number(areas.computeIfAbsent(AreaName.of(area), key -> areas.size()));
    }
    HashList.write(bodies(inspection), row);
    HashList.write(ids(inspection.priorityAreas()), row);
    inspection.followUp().ifPresent(followUp -> followUp(followUp, inspection.progress()));
  }

  private static List<String> bodies(Inspection inspection) {
    List<String> names = new ArrayList<>();
    for (InspectedBody body : inspection.inspected()) {
      body.name().ifPresent(name -> names.add(String.join(" ", TextWords.of(name))));
      body.identifiers().forEach((kind, identifier) -> names.add(kind + '=' + identifier));
    }
    return names;
  }

  private static List<String> ids(List<PriorityArea> areas) {
    List<String> ids = new ArrayList<>(areas.size());
    for (PriorityArea area : areas) {
      ids.add(area.id());
    }
    return ids;
  }

  private void followUp(FollowUp followUp, List<ProgressRating> progress) {
    row.number(followUp.of().isPresent() ? 1 : 0);
    followUp.of().ifPresent(row::text);
    row.number(followUp.ordinal().isPresent() ? 1 : 0);
    followUp.ordinal().ifPresent(row::number);
    row.texts(rated(progress));
    row.texts(followUp.covers());
  }

  private static List<String> rated(List<ProgressRating> progress) {
    List<String> areas = new ArrayList<>(progress.size());
    for (ProgressRating rating : progress) {
      areas.add(rating.priorityArea());
    }
    return areas;
  }

  /** Returns how many rows there are. */
  int rows() {
    return rows;
  }

  long size() {
    return log.size();
  }

  RowInput at(long position) {
    return new RowInput(log, position);
  }

  /** Returns the beginnings of printed texts. */
  TextExcerpts excerpts() {
    return excerpts;
  }

  /** Discards what a data set of these segments, in order, will not need. */
  public static void trim(List<RecordIndex> segments) {
    TextExcerpts.trim(segments.stream().map(RecordIndex::excerpts).toList());
  }

  /** Returns how records differ from frameworks, by the number that rows refer to. */
  List<FrameworkUse> uses() {
    return List.copyOf(uses.keySet());
  }

  /** Returns the places that rows refer to, by their number. */
  List<AreaName> areaNames() {
    return List.copyOf(areas.keySet());
  }
}
