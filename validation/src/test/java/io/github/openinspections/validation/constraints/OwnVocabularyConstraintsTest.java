package io.github.openinspections.validation.constraints;

import static io.github.openinspections.validation.constraints.Samples.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.openinspections.core.problem.InvalidFileException;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.Jurisdiction;
import io.github.openinspections.core.vocabulary.LevelCode;
import io.github.openinspections.core.vocabulary.RatingScale;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import jakarta.validation.ConstraintDeclarationException;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnVocabularyConstraintsTest {
  private static final AtomicInteger ASKED = new AtomicInteger();

  public static final class Ours implements Supplier<Vocabulary> {
    @Override
    public Vocabulary get() {
      ASKED.incrementAndGet();
      return Vocabulary.standard()
          .with(
              RatingScale.builder(ScaleCode.of("county-traffic-light"), "Our traffic light")
                  .level(LevelCode.of("green"), "Green", "On track")
                  .level(LevelCode.of("red"), "Red")
                  .build(),
              RegisteredArea.builder(
                      AreaCode.of("E06000999"), "Newshire", Jurisdiction.ENGLAND, "unitary")
                  .build());
    }
  }

  static final class Hidden implements Supplier<Vocabulary> {
    @Override
    public Vocabulary get() {
      return Vocabulary.standard();
    }
  }

  public static final class Failing implements Supplier<Vocabulary> {
    public Failing() {
      throw new IllegalStateException("no vocabulary today");
    }

    @Override
    public Vocabulary get() {
      return Vocabulary.standard();
    }
  }

  record Level(@GradeOn(value = "county-traffic-light", vocabulary = Ours.class) String level) {}

  record Label(
      @GradeOn(value = "county-traffic-light", by = GradeOn.By.LABEL, vocabulary = Ours.class)
          String label) {}

  record Standard(@GradeOn(value = "ofsted-four-point", vocabulary = Ours.class) String level) {}

  record Misspelt(@GradeOn(value = "county-trafic-light", vocabulary = Ours.class) String level) {}

  record Unknown(@GradeOn("county-traffic-light") String level) {}

  record Area(@GssCode(known = true, vocabulary = Ours.class) String code) {}

  record StandardArea(@GssCode(known = true) String code) {}

  record AnyArea(@GssCode(vocabulary = Failing.class) String code) {}

  record HiddenLevel(@GradeOn(value = "x", vocabulary = Hidden.class) String level) {}

  /** Reads a file that is broken. */
  public static final class Broken implements Supplier<Vocabulary> {
    @Override
    public Vocabulary get() {
      throw new InvalidFileException("ours.facts", List.of());
    }
  }

  /** Forgets its answer. */
  @SuppressWarnings("NullAway") // what a class without null checks may do
  public static final class Nothing implements Supplier<Vocabulary> {
    @Override
    public Vocabulary get() {
      return null;
    }
  }

  record BrokenLevel(@GradeOn(value = "x", vocabulary = Broken.class) String level) {}

  record NoLevel(@GradeOn(value = "x", vocabulary = Nothing.class) String level) {}

  record FailingArea(@GssCode(known = true, vocabulary = Failing.class) String code) {}

  @ParameterizedTest
  @EnumSource
  void levelsMayBeOnAScaleOfOurs(Provider provider) {
    var validator = provider.validator();

    assertThat(validator.validate(new Level("green"))).isEmpty();
    assertThat(validator.validate(new Label("on track"))).isEmpty();
    assertThat(validator.validate(new Standard("good"))).isEmpty();
    assertThat(messages(validator.validate(new Level("On track"))))
        .containsExactly("must be a level of county-traffic-light: green, red");
    assertThat(messages(validator.validate(new Label("amber"))))
        .containsExactly(
            "must be a printed label for a level of county-traffic-light: Green, On track, Red");
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownScaleIsLookedForAmongOurs(Provider provider) {
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> provider.validator().validate(new Misspelt("green")))
        .withMessage(
            "No scale \"county-trafic-light\" for @GradeOn; did you mean county-traffic-light?");
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> provider.validator().validate(new Unknown("green")))
        .withMessage("No scale \"county-traffic-light\" for @GradeOn");
  }

  @ParameterizedTest
  @EnumSource
  void codesMayBeThoseOfAreasOfOurs(Provider provider) {
    var validator = provider.validator();

    assertThat(validator.validate(new Area("E06000999"))).isEmpty();
    assertThat(validator.validate(new Area("S12000006"))).isEmpty();
    assertThat(validator.validate(new Area("E06000998"))).hasSize(1);
    assertThat(validator.validate(new StandardArea("E06000999"))).hasSize(1);
  }

  /** It may read a file that only exists where it is needed. */
  @ParameterizedTest
  @EnumSource
  void whereOnlyTheFormMattersTheVocabularyIsNotAsked(Provider provider) {
    assertThat(provider.validator().validate(new AnyArea("E99999999"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void programmingErrorsHaveClearMessages(Provider provider) {
    var validator = provider.validator();

    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> validator.validate(new HiddenLevel("x")))
        .withMessageStartingWith("The vocabulary of @GradeOn must be a public class with a public")
        .withMessageEndingWith("OwnVocabularyConstraintsTest$Hidden");
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> validator.validate(new FailingArea("x")))
        .withMessageStartingWith("Cannot create the vocabulary of @GssCode: ")
        .withRootCauseInstanceOf(IllegalStateException.class);
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> validator.validate(new BrokenLevel("x")))
        .withMessageStartingWith("The vocabulary of @GradeOn cannot be supplied by ")
        .withRootCauseInstanceOf(InvalidFileException.class);
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> validator.validate(new NoLevel("x")))
        .withMessageStartingWith("The vocabulary of @GradeOn is null: ");
  }

  @Test
  void theVocabularyIsAskedOnceForEachConstraint() {
    GradeOn grade = annotation(Level.class, GradeOn.class);
    GssCode code = annotation(Area.class, GssCode.class);
    var grades = new GradeOnValidator();
    var codes = new GssCodeValidator();
    int before = ASKED.get();
    for (int i = 0; i < 3; i++) {
      grades.initialize(grade);
      codes.initialize(code);
    }
    assertThat(ASKED.get()).isEqualTo(before + 2);

    grades.initialize(annotation(Label.class, GradeOn.class));
    assertThat(ASKED.get()).isEqualTo(before + 3);
  }

  private static <A extends Annotation> A annotation(Class<? extends Record> type, Class<A> kind) {
    return type.getRecordComponents()[0].getAccessor().getAnnotation(kind);
  }
}
