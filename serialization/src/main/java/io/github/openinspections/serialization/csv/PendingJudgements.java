package io.github.openinspections.serialization.csv;

import io.github.openinspections.core.Grade;
import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.Score;
import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.serialization.finding.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The judgements of an inspection while its row is read: their scale depends on all of them. */
final class PendingJudgements {
  /** Where the title of a judgement comes from. */
  enum Title {
    /** The table does not give one. */
    NONE,
    /** The header of the column. */
    HEADER
  }

  /**
   * A judgement whose grade is not known yet.
   *
   * @param reason why there is no grade, if the table says so by a word that it alone has
   * @param graded the grade as written, unless the cell says that there is none
   */
  private record Pending(
      Cell cell,
      AspectCode aspect,
      GradeWords words,
      Title title,
      Optional<Absence> reason,
      Optional<GradedText> graded) {
    /** Returns the scales that have the number that the grade is, if several have it. */
    List<RatingScale> having() {
      return graded.map(GradedText::numberedBySeveral).orElse(List.of());
    }

    /** Returns the same on one scale, if it is a number that several have. */
    Pending decided(NumberedScales scales) {
      List<RatingScale> having = having();
      if (having.isEmpty()) {
        return this;
      }
      Optional<ScaleCode> one = scales.of(having);
      if (one.isEmpty()) {
        cell.refuse(Phrase.of("grade-of-one-scale"));
      }
      GradeWords on = words.on(one);
      return new Pending(
          cell, aspect, words, title, reason, graded.map(text -> new GradedText(text.text(), on)));
    }
  }

  /** Has an order, so that a map of what has one hash is searched fast. */
  private record Said(AspectCode aspect, String title, String words) implements Comparable<Said> {
    @Override
    public int compareTo(Said other) {
      int order = words.compareTo(other.words);
      order = order != 0 ? order : title.compareTo(other.title);
      return order != 0 ? order : aspect.compareTo(other.aspect);
    }
  }

  private final List<Pending> pending = new ArrayList<>();
  private final Map<Said, Long> lines = new HashMap<>();
  private final Map<AspectCode, Score> scores = new LinkedHashMap<>();
  private final Map<AspectCode, Cell> scored = new LinkedHashMap<>();

  /** Adds a judgement, and returns whether no earlier row says the same. */
  boolean add(Cell cell, AspectCode aspect, GradeWords words, Title title) {
    String header = title == Title.HEADER ? cell.header() : "";
    Said said = new Said(aspect, header, cell.key());
    Long before = lines.putIfAbsent(said, cell.line());
    boolean known = // the rows of one inspection repeat what is true of it as a whole
        before != null && before != cell.line();
    if (!known) {
      Optional<Absence> reason = words.absence(cell);
      Optional<GradedText> graded =
          words.text(cell).map(text -> new GradedText(text, words, words.isOwn(cell.key())));
      if (reason.isPresent() || graded.isPresent() || cell.says()) {
        pending.add(new Pending(cell, aspect, words, title, reason, graded));
      }
    }
    return !known;
  }

  /** Whether a grade is a number that several scales have. */
  boolean areNumbered() {
    return pending.stream().anyMatch(one -> !one.having().isEmpty());
  }

  boolean isEmpty() {
    return pending.isEmpty() && scores.isEmpty();
  }

  /** Adds a judgement; of a row that says what an earlier one says, the mark is kept. */
  void add(Cell cell, AspectCode aspect, GradeWords words, Title title, KeptCells kept) {
    if (!add(cell, aspect, words, title) && cell.isMarked()) {
      kept.add(cell); // the first row has the label
    }
  }

  void score(Cell cell, AspectCode aspect, BigDecimal value, BigDecimal outOf) {
    Score score = Score.builder().value(value).outOf(outOf).build();
    Score before = scores.putIfAbsent(aspect, score);
    if (before == null) {
      scored.put(aspect, cell);
    } else if (!isSame(before, score)) {
      String header = Optional.ofNullable(scored.get(aspect)).map(Cell::header).orElse("");
      cell.refuse(Phrase.of("only-score").with("header", header));
    }
  }

  private static boolean isSame(Score one, Score other) {
    return isSame(one.value(), other.value()) && isSame(one.outOf(), other.outOf());
  }

  /** Whether two numbers are the same, however many zeros are written. */
  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(number -> other.filter(with -> with.compareTo(number) == 0)).isPresent();
  }

  /**
   * Makes the judgements.
   *
   * @param scales the scale of the framework, if the framework is known
   */
  List<Judgement> judgements(NumberedScales scales, Trace trace, String pointer) {
    pending.replaceAll(one -> one.decided(scales));
    Optional<ScaleCode> scale = GradedText.commonScale(graded(), scales.usual());
    List<Judgement> made = new ArrayList<>();
    for (Pending one : pending) {
      String place = pointer + "/" + made.size();
      trace.put(place, one.cell());
      Optional.ofNullable(scored.get(one.aspect()))
          .ifPresent(cell -> trace.put(place + "/score", cell));
      Judgement.Builder judgement = Judgement.builder().aspect(one.aspect());
      if (one.title() == Title.HEADER) {
        judgement.title(one.cell().field().title());
      }
      Optional.ofNullable(scores.remove(one.aspect())).ifPresent(judgement::score);
      grade(one, scale, judgement);
      made.add(judgement.build());
    }
    scores.forEach(
        (aspect, score) -> {
          Optional.ofNullable(scored.get(aspect))
              .ifPresent(cell -> trace.put(pointer + "/" + made.size(), cell));
          made.add(Judgement.builder().aspect(aspect).score(score).build());
        });
    return made;
  }

  private List<GradedText> graded() {
    List<GradedText> graded = new ArrayList<>(pending.size());
    for (Pending one : pending) {
      one.graded().ifPresent(graded::add);
    }
    return graded;
  }

  private static void grade(Pending one, Optional<ScaleCode> scale, Judgement.Builder judgement) {
    if (one.reason().isEmpty() && one.graded().isEmpty()) {
      judgement.absence(one.cell().absence());
      if (one.cell().isSentence()) {
        judgement.label(TableWords.stripped(one.cell().raw()));
      }
      return;
    }
    Optional<Grade> grade = one.graded().flatMap(written -> written.grade(scale));
    if (grade.isPresent()) {
      judgement.grade(grade);
    } else if (!one.words().scales().isEmpty() && !one.words().isOwn(one.cell().key())) {
      one.cell().refuse(one.words().expected());
      judgement.absence(Absence.UNREADABLE);
      return;
    }
    judgement.absence(one.reason());
    boolean printed = // a number is the table's, not the report's; a mark on it is kept
        TableWords.hasLetter(one.cell().plain())
            || one.words().scales().isEmpty()
            || one.cell().isMarked();
    if (printed) {
      judgement.label(TableWords.stripped(one.cell().raw()));
    }
  }
}
