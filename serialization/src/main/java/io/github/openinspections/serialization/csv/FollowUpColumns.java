package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.text.FormatChecks;
import io.github.openinspections.core.vocabulary.FollowUpKind;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Columns that make an inspection a follow-up: what it follows up, and which priority areas it
 * looked at. A table may have a row for each review and area:
 *
 * <pre>{@code
 * TableMapping reviews =
 *     TableMapping.builder("reviews", "Progress reviews")
 *         .id("reviews", "Review")
 *         .grouped(1000)
 *         .required("Review", Binding.identifier("review"))
 *         .column("Original", FollowUpColumns.of(RowId.of("reviews", "Original")))
 *         .column("Number", FollowUpColumns.ordinal())
 *         .column("Area", PriorityAreaColumns.id())
 *         .column("Progress", ProgressColumns.rating(GradeWords.of(ScaleCode.PROGRESS_WORDS)))
 *         .build();
 * RowReader rows =
 *     reviews.reader(1, List.of("Review", "Original", "Number", "Area", "Progress"));
 * rows.read(2, List.of("2016", "2014", "2", "leadership", "significant"));
 * rows.read(3, List.of("2016", "2014", "2", "early-help", "good"));
 * Inspection review = rows.end().get(0).inspection().get();
 * System.out.println(review.followUp().get().of().get()); // reviews/2014
 * System.out.println(review.progress().size()); // 2
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class FollowUpColumns {
  static final String ABOUT = "followUp: ";
  static final String COVERED = ABOUT + "covers this area";
  private static final String OF = ABOUT + "of";

  private FollowUpColumns() {}

  /** The id of the original. */
  public static Binding of() {
    return NamedBinding.of(
        OF, (cell, draft) -> cell.identifier().ifPresent(id -> draft.followUp().of(cell, id)));
  }

  /**
   * The original, whose id is made of the row. If it cannot be made, or of a rounded number, the
   * cell is kept as it is.
   */
  public static Binding of(RowId original) {
    return NamedBinding.of(
        OF,
        BindingArguments.of(original),
        (cell, draft) ->
            cell.idOr(original, draft::keep).ifPresent(id -> draft.followUp().of(cell, id)));
  }

  /** The place in the series: 1 for the first follow-up. */
  public static Binding ordinal() {
    return NamedBinding.of(
        ABOUT + "ordinal",
        (cell, draft) ->
            cell.wholeNumber().ifPresent(number -> draft.followUp().ordinal(cell, number)));
  }

  /** How it follows up, by the words of the table. */
  public static Binding kind(CellWords<FollowUpKind> words) {
    return NamedBinding.of(
        ABOUT + "kind",
        BindingArguments.of(words),
        (cell, draft) -> cell.word(words).ifPresent(kind -> draft.followUp().kind(cell, kind)));
  }

  /**
   * The ids of the priority areas that it looked at.
   *
   * @param separator the text between them
   * @throws IllegalArgumentException if the separator is empty
   */
  public static Binding covers(String separator) {
    if (separator.isEmpty()) {
      throw new RefusedBinding(Phrase.of("empty-separator"));
    }
    return NamedBinding.of(
        ABOUT + "covers",
        BindingArguments.separatedBy(separator),
        (cell, draft) -> cell.text().ifPresent(text -> covers(cell, text, separator, draft)));
  }

  private static void covers(Cell cell, String text, String separator, InspectionDraft draft) {
    List<String> ids =
        Pattern.compile(separator, Pattern.LITERAL)
            .splitAsStream(text)
            .map(TableWords::stripped)
            .filter(id -> !id.isEmpty())
            .map(TableWords::withoutFraction)
            .toList();
    if (ids.isEmpty()) {
      cell.refuse(Phrase.of("one-id"));
    } else if (ids.stream().allMatch(FormatChecks::isIdentifier)) {
      ids.forEach(id -> draft.followUp().covers(cell, id));
    } else {
      cell.refuse(Phrase.of("identifiers-between").with("separator", separator));
    }
  }

  /** Whether it looked at the priority area of the row, by the words of the table. */
  public static Binding covered(CellWords<Boolean> words) {
    return NamedBinding.of(
        COVERED,
        BindingArguments.of(words),
        (cell, draft) ->
            cell.word(words).ifPresent(looked -> draft.followUp().covered(cell, looked)));
  }

  /** The stated number of priority areas that it looked at. */
  public static Binding coversStated() {
    return NamedBinding.of(
        ABOUT + "coversStated",
        (cell, draft) ->
            cell.wholeNumber().ifPresent(count -> draft.followUp().coversStated(cell, count)));
  }

  /** The title of the original. */
  public static Binding originalTitle() {
    return NamedBinding.text(
        ABOUT + "original: title",
        (draft, cell, title) -> draft.followUp().originalTitle(cell, title));
  }

  /** The fieldwork of the original. */
  public static Binding originalFieldwork() {
    return NamedBinding.period(
        ABOUT + "original: fieldwork",
        (draft, cell, period) -> draft.followUp().originalFieldwork(cell, period));
  }

  /** When the report on the original came out. */
  public static Binding originalPublished() {
    return NamedBinding.date(
        ABOUT + "original: published",
        (draft, cell, date) -> draft.followUp().originalPublished(cell, date));
  }

  /** Whether a column can make an inspection a follow-up. */
  static boolean canMakeOne(Binding binding) {
    return binding.becomes().startsWith(ABOUT) || binding.arguments().isEmpty();
  }
}
