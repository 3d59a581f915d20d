package io.github.openinspections.validation;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.validation.rule.RecordRef;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import io.github.openinspections.validation.rule.RuleBetweenRecordsBuilder;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;

/** A custom rule between records: the first records with a title, by title. */
@SuppressWarnings("NonApiType") // the state of a rule is serializable, Map and List are not
final class OneTitleEach {
  static final RuleBetweenRecords<TreeMap<String, ArrayList<RecordRef>>> RULE = begin().build();

  private OneTitleEach() {}

  static RuleBetweenRecordsBuilder<TreeMap<String, ArrayList<RecordRef>>> begin() {
    return Rule.betweenRecords("OUR-002")
        .state(TreeMap<String, ArrayList<RecordRef>>::new)
        .title("Two inspections have the same title.")
        .rationale("Our catalogue is sorted by titles.")
        .since("1.0")
        .message("{id}: \"{title}\" is the title of record {number} too")
        .collect(
            (titles, inspection, record) ->
                inspection.title().ifPresent(title -> records(titles, title).add(record)))
        .merge(
            (titles, later) -> {
              later.forEach((title, records) -> records(titles, title).addAll(records));
              return titles;
            })
        .finish(
            (titles, context) ->
                titles.forEach(
                    (title, records) -> {
                      for (RecordRef again : records.subList(1, records.size())) {
                        context
                            .at(again, "/title")
                            .with("title", title)
                            .with("number", context.number(records.get(0)))
                            .report();
                      }
                    }))
        .breaks(titled("a", "Orkney"), titled("b", "Orkney"))
        .keeps(titled("a", "Orkney"), titled("b", "Shetland"));
  }

  private static ArrayList<RecordRef> records(
      TreeMap<String, ArrayList<RecordRef>> titles, String title) {
    return titles.computeIfAbsent(title, same -> new ArrayList<>());
  }

  static Inspection titled(String id, String title) {
    return Findings.MINIMAL.withId(id).withTitle(Optional.of(title));
  }
}
