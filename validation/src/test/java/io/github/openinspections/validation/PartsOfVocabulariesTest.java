package io.github.openinspections.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.openinspections.core.Participant;
import io.github.openinspections.core.dataset.Entry;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectingBody;
import io.github.openinspections.core.vocabulary.Vocabulary;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts with the findings of different vocabularies would make a report of neither. */
class PartsOfVocabulariesTest {
  private static final BodyCode OURS = BodyCode.of("our-inspectorate");

  private static final Vocabulary VOCABULARY = vocabulary();

  private static final DatasetValidator STANDARD = validator(Vocabulary.standard());

  private static final DatasetValidator OWN = validator(VOCABULARY);

  private static final Entry ENTRY =
      Entry.of(
          1,
          Findings.MINIMAL.withParticipants(
              Participant.builder().name("Our inspectorate").body(OURS).build()));

  /** A new one every time, so that nothing can rely on identity. */
  private static Vocabulary vocabulary() {
    return Vocabulary.standard().with(InspectingBody.builder(OURS, "Our inspectorate").build());
  }

  private static DatasetValidator validator(Vocabulary vocabulary) {
    return DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK).vocabulary(vocabulary));
  }

  private static PartialReport travelled(PartialReport part, boolean far) {
    return far ? Travel.sent(part) : part;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void partsOfDifferentVocabulariesCannotBeMerged(boolean far) {
    PartialReport own = travelled(OWN.begin(1), far);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.begin(0).merge(own))
        .withMessage(
            "A part of the vocabulary standard cannot be merged with one of the vocabulary "
                + VOCABULARY.digest());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> own.merge(STANDARD.begin(0)))
        .withMessage(
            "A part of the vocabulary %s cannot be merged with one of the vocabulary standard",
            VOCABULARY.digest());
  }

  @Test
  void aRefusedPartIsStillWhole() {
    PartialReport standard = STANDARD.begin(0);
    PartialReport own = OWN.begin(1);
    own.accept(ENTRY);

    assertThatIllegalArgumentException().isThrownBy(() -> standard.merge(own));

    assertThat(standard.finish().records().read()).isZero();
    assertThat(own.finish().records().read()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPartOfAnotherVocabularyCannotBeResumed(boolean far) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.resume(travelled(OWN.begin(0), far)))
        .withMessage(
            "A part of the vocabulary %s cannot be resumed with rules of the vocabulary standard",
            VOCABULARY.digest());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OWN.resume(travelled(STANDARD.begin(0), far)))
        .withMessageEndingWith(" of the vocabulary " + VOCABULARY.digest());
  }

  @Test
  void anEqualVocabularyElsewhereGoesOn() {
    PartialReport first = OWN.begin(0);
    first.accept(ENTRY);
    DatasetValidator elsewhere = validator(vocabulary());
    PartialReport resumed = elsewhere.resume(Travel.sent(first));
    PartialReport second = elsewhere.in(Locale.GERMAN).listing(5).begin(1);
    second.accept(ENTRY);

    assertThat(resumed.merge(Travel.sent(second)).finish().problems())
        .extracting(problem -> problem.rule())
        .containsExactly("DAT-001");
  }

  @Test
  void aResumedPartRemembersItsVocabulary() {
    PartialReport resumed = OWN.resume(Travel.sent(OWN.begin(0)));

    assertThatIllegalArgumentException().isThrownBy(() -> resumed.merge(STANDARD.begin(1)));
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.resume(Travel.sent(resumed)));
  }
}
