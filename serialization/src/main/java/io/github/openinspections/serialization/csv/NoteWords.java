package io.github.openinspections.serialization.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words with which notes and totals around a table begin, in English and Welsh. */
final class NoteWords {
  private static final String TOTAL = "total";
  private static final String NOTE = "note";
  private static final String SOURCE = "source";
  private static final String END = "end";

  /** Longer beginnings first; each ends where a word ends. */
  private static final Map<String, String> BEGINNINGS = beginnings();

  /** One symbol is also a mark at a name: only with a sentence after it does it begin a note. */
  private static final Set<String> MARKS = Set.of("*", "[", "(", "\u2020", "\u2021", "\u00b9", "~");

  private static final Set<String> UNITS =
      Set.of(
          "%",
          "per cent",
          "percent",
          "number",
          "numbers",
          "no.",
          "count",
          "\u00a3",
          "date",
          "text",
          "dd/mm/yyyy",
          "grade",
          "years",
          "rate",
          "string",
          "str",
          "character",
          "varchar",
          "integer",
          "int",
          "int64",
          "numeric",
          "float",
          "float64",
          "double",
          "decimal",
          "boolean",
          "bool",
          "object",
          "category",
          "factor",
          "datetime",
          "datetime64",
          "datetime64[ns]",
          "timestamp");

  private static final int LONGEST_UNIT =
      UNITS.stream().mapToInt(String::length).max().orElseThrow();

  /** What a row is about that counts all others. */
  private static final Set<String> ALL =
      Set.of(
          "all",
          "overall",
          "average",
          "england",
          "wales",
          "cymru",
          "scotland",
          "northern ireland",
          "england and wales",
          "great britain",
          "united kingdom",
          "uk");

  private static final String LINE = "-\u2013\u2014=_+:|";
  private static final int SHORTEST_LINE = 3;

  private NoteWords() {}

  private static Map<String, String> beginnings() {
    Map<String, String> words = new LinkedHashMap<>();
    for (String word : "grand total,sub-total,subtotal,totals,total,sum,cyfanswm".split(",", -1)) {
      words.put(word, TOTAL);
    }
    for (String word :
        ("footnotes,footnote,notes,note,figures,this table,this worksheet,this sheet,this file,"
                + "these figures,these data,this data,key to,symbols,return to,back to,contact,"
                + "published by,crown copyright,\u00a9,nodiadau,nodyn")
            .split(",", -1)) {
      words.put(word, NOTE);
    }
    for (String word : "data sources,data source,sources,source,ffynhonnell".split(",", -1)) {
      words.put(word, SOURCE);
    }
    words.put("end of", END);
    return words;
  }

  /** Whether a text is such a word and nothing else: a name can begin with one. */
  static boolean isWord(String text) {
    String key = TableWords.key(text);
    String word = key.endsWith(":") ? key.substring(0, key.length() - 1).strip() : key;
    return BEGINNINGS.containsKey(word) || endsWithTotal(word);
  }

  private static boolean endsWithTotal(String key) {
    return key.endsWith(" total") || key.endsWith(" totals");
  }

  /** Whether a text names all records together: a country, or "all". */
  static boolean isOfAll(String text) {
    return ALL.contains(TableWords.key(text));
  }

  /** Returns what a row is that begins with a text, if it is none of the table. */
  static Optional<String> kind(String text) {
    String key = TableWords.key(text);
    Optional<String> kind =
        BEGINNINGS.entrySet().stream()
            .filter(word -> beginsWith(key, word.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    boolean marked = MARKS.stream().anyMatch(key::startsWith);
    if (kind.isEmpty() && endsWithTotal(key)) {
      return Optional.of(TOTAL);
    }
    return kind.or(() -> marked && isSentence(key) ? Optional.of(NOTE) : Optional.empty());
  }

  private static boolean beginsWith(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
  }

  private static boolean isSentence(String text) {
    return text.chars().filter(c -> c == ' ').count() >= 2;
  }

  /** Whether a text names a unit, as a row below the header may do. */
  static boolean isUnit(String text) {
    return text.length() <= LONGEST_UNIT
        && !(text.charAt(0) >= '0' && text.charAt(0) <= '9')
        && UNITS.contains(TableWords.key(text));
  }

  /** Whether a text is a line, as those who draw tables put one below the header. */
  static boolean isLine(String text) {
    return text.length() >= SHORTEST_LINE && text.chars().allMatch(c -> LINE.indexOf(c) >= 0);
  }
}
