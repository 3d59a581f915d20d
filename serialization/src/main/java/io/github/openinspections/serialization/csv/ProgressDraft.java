package io.github.openinspections.serialization.csv;

import java.util.Optional;

/**
 * What a row says about the progress of its priority area: one rating for each row and inspection.
 * Not thread-safe.
 */
public final class ProgressDraft {
  private final Singles singles = Singles.of("rating");
  private Optional<GradeWords> grades = Optional.empty();

  ProgressDraft() {}

  /** Sets the rating, in the words of the cell. */
  public void rating(Cell cell, GradeWords words) {
    String text = TableWords.stripped(cell.raw());
    if (words.text(cell).isPresent() || words.absence(text).or(cell::absence).isPresent()) {
      singles.put("/label", cell, text);
      grades = grades.or(() -> Optional.of(words));
    }
  }

  /** Sets who judged, if not the inspectors together. */
  public void judgedBy(Cell cell, String who) {
    singles.put("/judgedBy", cell, who);
  }

  /** Sets what was said about it. */
  public void narrative(Cell cell, String text) {
    singles.put("/narrative", cell, text);
  }

  Singles singles() {
    return singles;
  }

  Optional<GradeWords> grades() {
    return grades;
  }
}
