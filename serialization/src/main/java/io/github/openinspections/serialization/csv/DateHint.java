package io.github.openinspections.serialization.csv;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order of day and month that the headers of dates state, if all that state one agree. The
 * dates follow it unless they contradict it.
 *
 * @param field the first column that states it
 */
record DateHint(NumericOrder order, Header.Field field) {
  static Optional<DateHint> of(Header header) {
    List<DateHint> all =
        header.bound().stream()
            .filter(bound -> bound.binding().dated() != Dated.NO)
            .flatMap(
                bound ->
                    HeaderFormat.order(bound.field().header())
                        .map(order -> new DateHint(order, bound.field()))
                        .stream())
            .toList();
    return all.stream().map(DateHint::order).distinct().count() == 1
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  /**
   * Returns all orders that the headers of dates state.
   *
   * @param columns the columns of a table
   * @param headers their headers, in the same order; there may be fewer
   */
  static Set<NumericOrder> stated(List<Header.Bound> columns, List<String> headers) {
    Set<NumericOrder> stated = EnumSet.noneOf(NumericOrder.class);
    for (int i = 0; i < Math.min(columns.size(), headers.size()); i++) {
      if (columns.get(i).binding().dated() != Dated.NO) {
        HeaderFormat.order(headers.get(i)).ifPresent(stated::add);
      }
    }
    return Collections.unmodifiableSet(stated);
  }

  /** Whether the dates allow this order: at most a few slips have the other. */
  boolean agrees(OrderEvidence evidence) {
    int with = evidence.showing(order).size();
    int against = evidence.showing(order.other()).size();
    return against == 0 || OrderEvidence.areSlips(against, with);
  }
}
