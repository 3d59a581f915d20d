package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out of which kind the service of a row is: by what the mapping says, and by the words in
 * columns whose headers promise a kind, whether the mapping knows these columns or not.
 */
final class ServiceKinds {
  private static final Set<String> PROMISING =
      Set.of("type", "kind", "subtype", "subtypes", "provision", "category", "client", "care");

  /** A kind is a few words; a longer text is something else. */
  private static final int LONGEST = 200;

  /** A column that says the kind; the codes of its words, each by its key. */
  private record KindColumn(int index, Map<String, String> codes) {}

  private final String always;
  private final List<KindColumn> columns = new ArrayList<>();

  ServiceKinds(TableMapping mapping, List<Header.Bound> bound) {
    always = mapping.inspected().map(kind -> ServiceKind.letters(kind.toString())).orElse("");
    for (Header.Bound column : bound) {
      boolean isKind = BindingRole.isKindOfBody(column.binding());
      if (isKind
          || HeaderParts.of(column.field().header()).stream().anyMatch(PROMISING::contains)) {
        columns.add(new KindColumn(column.field().number() - 1, codes(column.binding(), isKind)));
      }
    }
  }

  private static Map<String, String> codes(Binding binding, boolean isKind) {
    Map<String, String> codes = new HashMap<>();
    if (isKind) {
      binding
          .arguments()
          .ifPresent(
              made ->
                  made.words()
                      .forEach(
                          (word, code) ->
                              codes.put(TableWords.key(word), ServiceKind.letters(code))));
    }
    return codes;
  }

  /** Returns the kind of the service of a row. */
  ServiceKind of(List<String> cells) {
    StringBuilder printed = new StringBuilder(always);
    for (KindColumn column : columns) {
      String cell = column.index() < cells.size() ? cells.get(column.index()) : "";
      if (!cell.isEmpty() && cell.length() <= LONGEST) {
        printed.append('/').append(ServiceKind.letters(cell));
        printed.append('/').append(column.codes().getOrDefault(TableWords.key(cell), ""));
      }
    }
    return printed.isEmpty() && !columns.isEmpty()
        ? ServiceKind.UNKNOWN
        : ServiceKind.of(printed.toString());
  }
}
