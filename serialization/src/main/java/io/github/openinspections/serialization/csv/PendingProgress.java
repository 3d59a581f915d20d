package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.ProgressRating;
import io.github.openinspections.core.ProgressStatement;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.finding.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The progress that rows speak of, while they are read: the scale of the words depends on all of
 * them.
 */
final class PendingProgress {
  /** Has an order, so that a map of what has one hash is searched fast. */
  private record Said(String area, String label, String judgedBy, String narrative)
      implements Comparable<Said> {
    private static final Comparator<Said> ORDER =
        Comparator.comparing(Said::area)
            .thenComparing(Said::label)
            .thenComparing(Said::judgedBy)
            .thenComparing(Said::narrative);

    @Override
    public int compareTo(Said other) {
      return ORDER.compare(this, other);
    }
  }

  private record Pending(Cell cell, GradeWords words) {
    /** Returns the text, unless it is a word of the table for an empty cell. */
    Optional<GradedText> text() {
      String raw = TableWords.stripped(cell.raw());
      Optional<String> named = words.absence(raw).map(reason -> raw);
      return named.or(() -> words.text(cell)).map(text -> new GradedText(text, words));
    }

    /** Returns the text as printed, with its marks. */
    Optional<String> label() {
      return text().map(text -> TableWords.stripped(cell.raw()));
    }

    Optional<Absence> absence() {
      return words.absence(TableWords.stripped(cell.raw())).or(cell::absence);
    }

    /** Returns the grade; a word that is neither a level nor known to be none is reported. */
    Optional<Grade> grade(Common common) {
      if (absence().isPresent()) {
        return Optional.empty();
      }
      boolean ofSeveral = text().filter(one -> !one.numberedBySeveral().isEmpty()).isPresent();
      if (ofSeveral && !common.isOnly()) {
        return cell.refuse(Phrase.of("grade-of-one-scale"));
      }
      Optional<Grade> grade = text().flatMap(text -> text.grade(common.scale()));
      if (grade.isEmpty() && text().filter(text -> !words.isOther(text.text())).isPresent()) {
        cell.refuse(words.expected());
      }
      return grade;
    }
  }

  /**
   * The scale of all ratings and statements.
   *
   * @param isOnly whether no other scale reads all of them
   */
  private record Common(Optional<ScaleCode> scale, boolean isOnly) {}

  private record Rating(Optional<Pending> pending, Singles singles) {}

  private final Trace trace;
  private final KeptCells kept;
  private final Map<Said, Rating> ratings = new LinkedHashMap<>();
  private final Map<String, Pending> statements = new LinkedHashMap<>();

  PendingProgress(Trace trace, KeptCells kept) {
    this.trace = trace;
    this.kept = kept;
  }

  /** Adds the rating of a row; one that is about no priority area is reported and kept. */
  void endRow(ProgressDraft row, Optional<String> area) {
    Singles singles = row.singles();
    boolean says = singles.cell("/label").or(() -> singles.cell("/narrative")).isPresent();
    if (!says) {
      singles.cells().forEach(kept::add);
    } else if (area.isEmpty()) {
      singles.cells().forEach(cell -> cell.refuse(PriorityAreaDraft.MISSING));
    } else {
      ratings.putIfAbsent(said(area.get(), singles), new Rating(pending(row), singles));
    }
  }

  private static Said said(String area, Singles singles) {
    return new Said(
        area,
        singles.get("/label", String.class).orElse(""),
        singles.get("/judgedBy", String.class).orElse(""),
        singles.get("/narrative", String.class).orElse(""));
  }

  private static Optional<Pending> pending(ProgressDraft row) {
    return row.singles()
        .cell("/label")
        .flatMap(cell -> row.grades().map(words -> new Pending(cell, words)));
  }

  void overall(Cell cell, GradeWords words) {
    Pending statement = new Pending(cell, words);
    statement.text().ifPresent(text -> statements.putIfAbsent(text.text(), statement));
    if (statement.text().isEmpty() && cell.absence().isPresent()) {
      kept.add(cell); // a statement has no attribute for the reason
    }
  }

  /** Returns the ids of the areas that are rated. */
  Set<String> areas() {
    Set<String> areas = new LinkedHashSet<>();
    ratings.keySet().forEach(said -> areas.add(said.area()));
    return areas;
  }

  List<ProgressRating> ratings() {
    Common common = common();
    List<ProgressRating> made = new ArrayList<>(ratings.size());
    ratings.forEach(
        (said, rating) -> {
          String place = "/progress/" + made.size();
          rating.pending().ifPresent(one -> trace.put(place, one.cell()));
          rating.singles().trace(place, trace);
          made.add(rating(said.area(), rating, common));
        });
    return made;
  }

  private static ProgressRating rating(String area, Rating rating, Common common) {
    return ProgressRating.builder()
        .priorityArea(area)
        .label(rating.pending().flatMap(Pending::label))
        .grade(rating.pending().flatMap(one -> one.grade(common)))
        .absence(rating.pending().flatMap(Pending::absence))
        .judgedBy(rating.singles().get("/judgedBy", String.class))
        .narrative(rating.singles().get("/narrative", String.class))
        .build();
  }

  List<ProgressStatement> statements(int first) {
    Common common = common();
    List<ProgressStatement> made = new ArrayList<>(statements.size());
    statements.forEach(
        (label, one) -> {
          trace.put("/overallProgress/" + (first + made.size()), one.cell());
          made.add(
              ProgressStatement.builder()
                  .label(one.label().orElse(label))
                  .grade(one.grade(common))
                  .build());
        });
    return made;
  }

  private Common common() {
    List<GradedText> texts = new ArrayList<>();
    ratings.values().forEach(one -> one.pending().flatMap(Pending::text).ifPresent(texts::add));
    statements.values().forEach(one -> one.text().ifPresent(texts::add));
    return new Common(GradedText.commonScale(texts, Optional.empty()), GradedText.areOnOne(texts));
  }
}
