package io.github.openinspections.core.release;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.PriorityArea;
import io.github.openinspections.core.StatedCount;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.vocabulary.PriorityAreaKind;
import java.util.Optional;

/** The priority areas of a record, by their ids, and how many there are said to be. */
final class PriorityAreaValues {
  private final ValueSink values;

  PriorityAreaValues(ValueSink values) {
    this.values = values;
  }

  void add(Inspection record) {
    for (int i = 0; i < record.priorityAreas().size(); i++) {
      add(record.priorityAreas().get(i), i);
    }
    for (int i = 0; i < record.priorityAreasStated().size(); i++) {
      add(record.priorityAreasStated().get(i), i);
    }
  }

  private void add(StatedCount one, int index) {
    String key = key(one);
    values.add(ComparedAttribute.STATED, key, index, one.count(), one.count());
    values.printed(ComparedAttribute.STATED_LABEL, key, index, one.label());
    values.extensions(ComparedAttribute.STATED_EXTENSIONS, key, index, one.extensions());
  }

  /** Returns what a count counts. */
  static String key(StatedCount one) {
    return one.kind()
        .map(kind -> "kind " + kind.code())
        .orElse(one.label().map(Folding::of).orElse(""));
  }

  private void add(PriorityArea one, int index) {
    String id = one.id();
    values.folded(ComparedAttribute.TEXT, id, index, one.text());
    values.date(ComparedAttribute.DUE, id, index, one.due());
    Optional<PriorityAreaKind> kind = one.kind();
    if (kind.isPresent()) {
      values.one(ComparedAttribute.AREA_KIND, id, index, kind.get().code());
    }
    for (String body : one.responsible()) {
      values.folded(ComparedAttribute.RESPONSIBLE, id, index, body);
    }
    values.printed(ComparedAttribute.WORDING_BY, id, index, one.wordingBy());
    values.printed(ComparedAttribute.GROUP, id, index, one.group());
    values.printed(ComparedAttribute.REFERENCE, id, index, one.reference());
    values.extensions(ComparedAttribute.AREA_EXTENSIONS, id, index, one.extensions());
  }
}
