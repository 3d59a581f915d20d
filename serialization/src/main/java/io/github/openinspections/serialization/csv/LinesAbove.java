package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.options.ReadOptions;
import java.util.List;
import java.util.Optional;

/**
 * The lines above the header of a table: the titles, which may give the date of the release, and
 * perhaps the upper row of a header of two.
 *
 * @param cells the cells of each line; of merged cells the first has the text
 */
record LinesAbove(List<List<String>> cells) {
  /** Returns the header below these lines. */
  Header header(TableMapping mapping, long line, List<String> headers, ReadOptions options) {
    List<String> last = cells.isEmpty() ? List.of() : cells.get(cells.size() - 1);
    List<String> groups = HeaderGroups.of(last, headers);
    return new Header(mapping, line, headers, groups, options.withAsOf(release(mapping, options)));
  }

  private Optional<PartialDate> release(TableMapping mapping, ReadOptions options) {
    return options
        .asOf()
        .or(() -> mapping.facts().asOfInTitle() ? TitleDate.of(cells) : Optional.empty());
  }
}
