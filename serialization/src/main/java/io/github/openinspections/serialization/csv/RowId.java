package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.time.PartialDate;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How the id of an inspection is made of its row: a beginning and the values of some columns, as in
 * {@code ofsted/ilacs/80431/50206631}. A web address gives its last part, a date its ISO form if
 * the mapping reads dates from the column, any other text its letters and digits. A cell that says
 * nothing ({@code null}, {@code TBC}, {@code #REF!}) gives no id. The number of the row is never
 * used, since it changes with each release. Immutable and thread-safe.
 *
 * @param beginning what all ids of the table begin with
 * @param columns the columns, by their names in the mapping; if one is empty there is no id
 * @param also columns that are skipped where they are empty
 * @param word a word before the value of the last of the columns, for what is not the inspection
 *     that the id without it means: {@code …/grading-2026-01-15}
 */
public record RowId(
    String beginning, List<String> columns, List<String> also, Optional<String> word) {
  /** What the last part of an address is called that leads to many reports, or to none. */
  private static final Set<String> FOLDERS =
      Set.of(
          "file",
          "files",
          "report",
          "reports",
          "download",
          "downloads",
          "document",
          "documents",
          "view",
          "link",
          "index",
          "index-html",
          "home",
          "search",
          "provider",
          "providers",
          "inspections",
          "v1");

  /** Copies the columns. */
  public RowId {
    columns = List.copyOf(columns);
    also = List.copyOf(also);
  }

  /** Returns an id made of columns. */
  public static RowId of(String beginning, String... columns) {
    return new RowId(beginning, List.of(columns), List.of(), Optional.empty());
  }

  /** Returns the same with further columns, which are skipped where they are empty. */
  public RowId also(String... more) {
    return new RowId(beginning, columns, List.of(more), word);
  }

  /** Returns the same with a word before the value of the last of the columns. */
  public RowId word(String before) {
    return new RowId(beginning, columns, also, Optional.of(before));
  }

  /** Whether no column has a number that a spreadsheet has rounded. */
  boolean isExact(Row row) {
    return areExact(row, columns) && areExact(row, also);
  }

  private static boolean areExact(Row row, List<String> columns) {
    for (String column : columns) {
      if (row.cell(column).flatMap(Cell::text).filter(RowId::isRounded).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRounded(String text) {
    return TableWords.isRounded(IdentifierText.restored(text));
  }

  /** Returns the id, if all columns have a value. */
  Optional<String> of(Row row) {
    StringBuilder id = new StringBuilder(beginning);
    for (int i = 0; i < columns.size(); i++) {
      Optional<String> part = part(row, columns.get(i));
      if (part.isEmpty()) {
        return Optional.empty();
      }
      id.append('/').append(wordBefore(i)).append(part.get());
    }
    also.forEach(column -> part(row, column).ifPresent(part -> id.append('/').append(part)));
    return Optional.of(id.toString());
  }

  private String wordBefore(int column) {
    return column < columns.size() - 1 ? "" : word.map(before -> before + '-').orElse("");
  }

  /** Returns the id, if all columns have a value and none is a rounded number. */
  Optional<String> exact(Row row) {
    return isExact(row) ? of(row) : Optional.empty();
  }

  private static Optional<String> part(Row row, String column) {
    return row.cell(column).flatMap(RowId::part);
  }

  /**
   * Returns what a cell adds to an id. A column is text unless the mapping reads dates from it:
   * 1-10-12 can be a reference.
   */
  static Optional<String> part(Cell cell) {
    Binding binding = cell.binding();
    if (BindingRole.isDate(binding)) {
      return CellDate.quiet(cell).map(PartialDate::toString);
    }
    Optional<String> text = cell.text().flatMap(any -> IdentifierText.of(any, binding));
    return (BindingRole.isAddress(binding) ? text.filter(RowId::isOfReport) : text)
        .map(RowId::part)
        .filter(part -> !part.isEmpty());
  }

  private static String part(String text) {
    return slug(isAddress(text) ? lastSegment(text) : text);
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  /** The last part of an address, which is the name of its server if there is no other. */
  private static String lastSegment(String text) {
    String path = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /**
   * Whether an address is that of one report. "View report" is none, and the folder or the site of
   * all reports is not that of one.
   */
  private static boolean isOfReport(String text) {
    String last = lastSegment(text);
    boolean hasPath = isAddress(text) && text.lastIndexOf('/' + last) >= "https://".length();
    return hasPath && !FOLDERS.contains(slug(last));
  }

  /**
   * Returns the letters and digits of a text in lower case, with a hyphen for anything between
   * them: {@code st-john-s} for "St John's". For ids of parts, such as priority areas, that the
   * table does not number. Composed and decomposed accents give the same result.
   */
  public static String slug(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    String small = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (int i = 0; i < small.length(); ) {
      int c = small.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        slug.appendCodePoint(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
  }

  /** Returns the pattern of the id, for people: {@code ofsted/jtai/{urn}/{inspection_link}}. */
  @Override
  public String toString() {
    StringBuilder pattern = new StringBuilder(beginning);
    for (int i = 0; i < columns.size(); i++) {
      pattern.append('/').append(wordBefore(i)).append('{').append(columns.get(i)).append('}');
    }
    also.forEach(column -> pattern.append("[/{").append(column).append("}]"));
    return pattern.toString();
  }
}
