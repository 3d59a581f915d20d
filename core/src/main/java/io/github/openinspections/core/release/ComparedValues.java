package io.github.openinspections.core.release;

import static io.github.openinspections.core.release.ComparedValue.NONE;

import io.github.openinspections.core.Area;
import io.github.openinspections.core.FollowUp;
import io.github.openinspections.core.InspectedBody;
import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.Report;
import java.util.List;
import java.util.Optional;

/** Takes a record apart into the values that are compared. */
final class ComparedValues {
  private final ValueSink values;

  private ComparedValues(ValueSink values) {
    this.values = values;
  }

  /** Returns all values of a record but its id and release. */
  static List<ComparedValue> of(Inspection record, MemberMeaning members) {
    ValueList values = new ValueList();
    pass(record, members, values);
    return values.values();
  }

  /** Passes on all values of a record but its id and release. */
  static void pass(Inspection record, MemberMeaning members, ValueSink values) {
    ComparedValues all = new ComparedValues(values);
    all.identity(record);
    record.report().ifPresent(all::report);
    record.followUp().ifPresent(all::followUp);
    all.whoAndWhere(record, members);
    new ResultValues(all.values).add(record);
    new PriorityAreaValues(all.values).add(record);
    all.openLists(record);
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
        .ifPresent(one -> values.add(ComparedAttribute.ORIGINAL, "", NONE, one, one));
    followUp
        .ordinal()
        .ifPresent(number -> values.add(ComparedAttribute.ORDINAL, "", NONE, number, number));
    values.each(ComparedAttribute.COVERS, followUp.covers());
    followUp
        .coversStated()
        .ifPresent(count -> values.add(ComparedAttribute.COVERS_STATED, "", NONE, count, count));
    followUp.kind().ifPresent(kind -> values.one(ComparedAttribute.FOLLOW_UP_KIND, kind.code()));
    values.extensions(ComparedAttribute.FOLLOW_UP_EXTENSIONS, "", NONE, followUp.extensions());
  }

  private void whoAndWhere(Inspection record, MemberMeaning meaning) {
    for (int i = 0; i < record.areas().size(); i++) {
      Area area = record.areas().get(i);
      values.add(ComparedAttribute.AREAS, "", i, meaning.of(area), area);
    }
    for (int i = 0; i < record.inspected().size(); i++) {
      InspectedBody body = record.inspected().get(i);
      values.add(ComparedAttribute.INSPECTED, "", i, meaning.of(body), body);
    }
    values.each(ComparedAttribute.FIELDWORK, record.fieldwork());
  }

  private void openLists(Inspection record) {
    for (int i = 0; i < record.topics().size(); i++) {
      values.folded(ComparedAttribute.TOPICS, "", i, record.topics().get(i));
    }
    values.each(ComparedAttribute.PARTICIPANTS, record.participants());
    record.previous().ifPresent(one -> values.add(ComparedAttribute.PREVIOUS, "", NONE, one, one));
    values.each(ComparedAttribute.OVERALL_PROGRESS, record.overallProgress());
    values.each(ComparedAttribute.NEXT_STEPS, record.nextSteps());
    values.each(ComparedAttribute.QUOTES, record.quotes());
    values.each(ComparedAttribute.SOURCES, record.sources());
    values.extensions(ComparedAttribute.EXTENSIONS, "", NONE, record.extensions());
  }
}
