package io.github.openinspections.serialization.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.vocabulary.Absence;
import io.github.openinspections.core.vocabulary.AspectCode;
import io.github.openinspections.core.vocabulary.ScaleCode;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A binding says all that it was made with, so that a file can describe it. */
class BindingArgumentsTest {
  private static final GradeWords GRADES = GradeWords.of(ScaleCode.PROGRESS_WORDS);

  private static BindingArguments arguments(Binding binding) {
    return binding.arguments().orElseThrow();
  }

  @Test
  void aNameIsAllThatManyBindingsNeed() {
    assertThat(arguments(Binding.title())).isEqualTo(BindingArguments.NONE);
    assertThat(arguments(FollowUpColumns.of())).isEqualTo(BindingArguments.NONE);
    assertThat(arguments(PriorityAreaColumns.text())).isEqualTo(BindingArguments.NONE);
  }

  @Test
  void theOthersSayWhatTheyWereMadeWith() {
    RowId id = RowId.of("all", "A");

    assertThat(arguments(PreviousInspection.id(id)).id()).contains(id);
    assertThat(arguments(FollowUpColumns.of(id)).id()).contains(id);
    assertThat(arguments(FollowUpColumns.covers("; ")).separator()).contains("; ");
    assertThat(arguments(ProgressColumns.rating(GRADES)).grades()).contains(GRADES);
    assertThat(arguments(Binding.judgementCount("good", GRADES)).grades()).contains(GRADES);
    assertThat(arguments(Binding.score(AspectCode.OVERALL, BigDecimal.TEN)).outOf())
        .contains(BigDecimal.TEN);
    assertThat(arguments(PreviousInspection.absence(CellWords.of("-", Absence.NONE))).words())
        .containsEntry("-", "none");
  }

  @Test
  void aBindingThatKeepsWordsHasTheSameNameAndTheWords() {
    Binding binding = PreviousInspection.id(RowId.of("all", "A")).keeping("none").keeping("?");

    assertThat(binding.becomes()).isEqualTo("previous: id");
    assertThat(arguments(binding).keeping()).containsExactly("none", "?");
    assertThat(arguments(binding).id()).isPresent();
    assertThat(Binding.of("own", (cell, draft) -> {}).keeping("none").arguments())
        .isEqualTo(Optional.empty());
  }
}
