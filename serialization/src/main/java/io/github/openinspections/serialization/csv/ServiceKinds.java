package io.github.openinspections.serialization.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out of which kind the service of a row is: by what the mapping says, and by the words in
 * columns whose headers promise a kind, whether the mapping knows these columns or not. Where a
 * mapping has kinds that are people or children's homes among others, a kind that is not understood
 * may be one of these. Not thread-safe.
 */
final class ServiceKinds {
  private static final Set<String> PROMISING =
      Set.of("type", "kind", "subtype", "subtypes", "provision", "category", "client", "care");

  /** A kind is a few words; a longer text is something else. */
  private static final int LONGEST = 200;

  /** Of kinds there are few; a column of this many texts has something else. */
  private static final int MOST_REMEMBERED = 1000;

  /** A column that says the kind; the codes of its words, each by its key. */
  private record KindColumn(int index, boolean isKind, Map<String, String> codes) {
    /** Whether the mapping has private homes among the kinds. */
    boolean isMixed() {
      return codes.entrySet().stream()
          .map(word -> ServiceKind.letters(word.getKey()) + '/' + word.getValue())
          .anyMatch(kind -> ServiceKind.of(kind) != ServiceKind.ORGANISATION);
    }
  }

  /** What a cell adds: its letters and code; whether it is a word of the mapping. */
  private record Printed(String letters, boolean known) {}

  private static final Printed NOTHING = new Printed("", false);

  private final String always;
  private final List<KindColumn> columns = new ArrayList<>();
  private final boolean mixed;
  private final Map<String, Printed> remembered = new HashMap<>();

  ServiceKinds(TableMapping mapping, List<Header.Bound> bound) {
    always =
        mapping.facts().inspected().map(kind -> ServiceKind.letters(kind.toString())).orElse("");
    for (Header.Bound column : bound) {
      boolean isKind = BindingRole.isKindOfBody(column.binding());
      if (isKind
          || HeaderParts.of(column.field().header()).stream().anyMatch(PROMISING::contains)) {
        Map<String, String> codes = codes(column.binding(), isKind);
        columns.add(new KindColumn(column.field().number() - 1, isKind, codes));
      }
    }
    mixed = always.isEmpty() && columns.stream().anyMatch(KindColumn::isMixed);
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
    boolean known = false;
    for (KindColumn column : columns) {
      Printed said = column.index() < cells.size() ? said(column, cells) : NOTHING;
      printed.append(said.letters());
      known |= said.known();
    }
    if (printed.isEmpty() && !columns.isEmpty()) {
      return ServiceKind.UNKNOWN;
    }
    ServiceKind kind = ServiceKind.of(printed.toString());
    boolean doubtful =
        mixed
            && kind == ServiceKind.ORGANISATION
            && (!known || ServiceKind.isCareHomeForAnyone(printed.toString()));
    return doubtful ? ServiceKind.UNKNOWN : kind;
  }

  private Printed said(KindColumn column, List<String> cells) {
    String cell = cells.get(column.index());
    if (cell.isEmpty() || cell.length() > LONGEST) {
      return NOTHING;
    }
    Printed said = column.isKind() ? remembered.get(cell) : null;
    if (said == null) {
      said = read(column, cell);
      if (column.isKind() && remembered.size() < MOST_REMEMBERED) {
        remembered.put(cell, said);
      }
    }
    return said;
  }

  private static Printed read(KindColumn column, String cell) {
    String key = TableWords.key(TableWords.stripped(cell));
    String letters = ServiceKind.letters(cell);
    String code = column.codes().get(key);
    boolean known = column.isKind() && (code != null || ServiceKind.isKnownOrganisation(letters));
    String meant = code == null ? ServiceKind.meant(letters) : code;
    return new Printed('/' + letters + '/' + meant, known);
  }
}
