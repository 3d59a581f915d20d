package io.github.openinspections.examples.html;

import io.github.openinspections.core.problem.DataProfile;
import java.util.List;

/**
 * What a data set holds, as a page shows it.
 *
 * @param summary the numbers of records and judgements, and how to read the tables
 * @param tables the tables that have rows
 */
record ProfileView(String summary, List<CountedTable> tables) {
  static ProfileView of(DataProfile profile, Words words) {
    CountedTables tables = new CountedTables(words);
    JudgementTables judgements = new JudgementTables(words);
    return new ProfileView(
        words.of(
            "page.holdings.legend",
            "records",
            words.counted("page.count.records", profile.records()),
            "judgements",
            words.counted("page.count.judgements", profile.judgements())),
        List.of(
                tables.types(profile),
                tables.inspectorates(profile),
                tables.frameworks(profile),
                tables.years(profile),
                tables.places(profile),
                judgements.levels(profile),
                judgements.aspects(profile),
                tables.attributes(profile))
            .stream()
            .filter(table -> !table.rows().isEmpty())
            .toList());
  }
}
