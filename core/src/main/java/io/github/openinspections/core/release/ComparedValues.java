package io.github.openinspections.core.release;

import static io.github.openinspections.core.release.ComparedValue.NONE;

import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.NextStep;
import io.github.openinspections.core.Participant;
import io.github.openinspections.core.Previous;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.Quote;
import io.github.openinspections.core.Report;
import io.github.openinspections.core.Source;
import io.github.openinspections.core.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a record apart into the values that are compared. */
final class ComparedValues {
  private final ValueList values = new ValueList();

  private ComparedValues() {}

  /** Returns all values of a record but its id and release. */
  static List<ComparedValue> of(Inspection record, MemberMeaning members) {
    ComparedValues all = new ComparedValues();
    all.identity(record);
    record.report().ifPresent(all::report);
    record.followUp().ifPresent(all::followUp);
    all.whoAndWhere(record, members);
    new ResultValues(all.values).add(record);
    new PriorityAreaValues(all.values).add(record);
    all.openLists(record);
    return all.values.values();
  }

  private void identity(Inspection record) {
    values.one(ComparedAttribute.TYPE, record.type().code());
    values.printed(ComparedAttribute.TYPE_LABEL, record.typeLabel());
    record.framework().ifPresent(code -> values.one(ComparedAttribute.FRAMEWORK, code.code()));
    values.printed(ComparedAttribute.TITLE, record.title());
    record
        .identifiers()
        .forEach(
            (kind, id) ->
                values.printed(ComparedAttribute.IDENTIFIERS, kind, NONE, Optional.of(id)));
  }

  private void report(Report report) {
    values.printed(ComparedAttribute.REPORT_TITLE, report.title());
    values.date(ComparedAttribute.PUBLISHED, "", NONE, report.published());
    report.url().ifPresent(url -> values.one(ComparedAttribute.URL, url.toString()));
    values.printed(ComparedAttribute.LANGUAGE, report.language());
    values.extensions(ComparedAttribute.REPORT_EXTENSIONS, "", NONE, report.extensions());
  }

  private void followUp(FollowUp followUp) {
    followUp.of().ifPresent(id -> values.one(ComparedAttribute.FOLLOWED, id));
    followUp
        .original()
        .ifPresent(
            one ->
                values.add(
                    ComparedAttribute.ORIGINAL,
                    "",
                    NONE,
                    one,
                    one.title().or(() -> one.published().map(Object::toString)).orElse("…")));
    followUp
        .ordinal()
        .ifPresent(number -> values.one(ComparedAttribute.ORDINAL, Integer.toString(number)));
    values.each(ComparedAttribute.COVERS, followUp.covers(), id -> id, id -> id);
    followUp
        .coversStated()
        .ifPresent(count -> values.one(ComparedAttribute.COVERS_STATED, Integer.toString(count)));
    followUp.kind().ifPresent(kind -> values.one(ComparedAttribute.FOLLOW_UP_KIND, kind.code()));
    values.extensions(ComparedAttribute.FOLLOW_UP_EXTENSIONS, "", NONE, followUp.extensions());
  }

  private void whoAndWhere(Inspection record, MemberMeaning meaning) {
    values.each(ComparedAttribute.AREAS, record.areas(), meaning::of, MemberMeaning::text);
    values.each(ComparedAttribute.INSPECTED, record.inspected(), meaning::of, MemberMeaning::text);
    values.each(
        ComparedAttribute.FIELDWORK, record.fieldwork(), period -> period, Object::toString);
  }

  private void openLists(Inspection record) {
    values.each(ComparedAttribute.TOPICS, record.topics(), Folding::of, topic -> topic);
    values.each(
        ComparedAttribute.PARTICIPANTS, record.participants(), one -> one, Participant::name);
    record
        .previous()
        .ifPresent(one -> values.add(ComparedAttribute.PREVIOUS, "", NONE, one, previous(one)));
    values.each(
        ComparedAttribute.OVERALL_PROGRESS,
        record.overallProgress(),
        one -> one,
        ProgressStatement::label);
    values.each(ComparedAttribute.NEXT_STEPS, record.nextSteps(), one -> one, NextStep::label);
    values.each(ComparedAttribute.QUOTES, record.quotes(), one -> one, Quote::text);
    values.each(ComparedAttribute.SOURCES, record.sources(), one -> one, ComparedValues::source);
    values.extensions(ComparedAttribute.EXTENSIONS, "", NONE, record.extensions());
  }

  private static String previous(Previous one) {
    return Stream.of(
            one.id(),
            one.fieldwork().stream().findFirst().map(Object::toString),
            one.published().map(Object::toString))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("…");
  }

  private static String source(Source one) {
    return Stream.of(one.title(), one.url().map(Object::toString), one.publisher())
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("…");
  }
}
