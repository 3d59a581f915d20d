package io.github.openinspections.validation.constraints;

import static io.github.openinspections.validation.constraints.Samples.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Locale;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextConstraintsTest {
  /** A pseudo-language, whose messages are among the resources of the tests. */
  private static final Locale OTHER = Locale.forLanguageTag("qps");

  record Code(@GssCode @Nullable CharSequence code) {}

  record KnownCode(@GssCode(known = true) String code) {}

  record Level(@GradeOn("ofsted-four-point") @Nullable String level) {}

  record Label(@GradeOn(value = "ofsted-four-point", by = GradeOn.By.LABEL) String label) {}

  record Date(@EdtfDate @Nullable String date) {}

  record Period(@EdtfDate(intervals = true) String period) {}

  record Dates(List<@EdtfDate String> dates) {}

  record Misspelt(@GradeOn("ofsted-for-point") String level) {}

  record Worded(@GssCode(message = "no {known} place") String code) {}

  record Listed(
      @GradeOn(value = "ofsted-four-point", message = "one of {expected}") String level) {}

  @ParameterizedTest
  @EnumSource
  void codesHaveTheFormOfGssCodes(Provider provider) {
    var validator = provider.validator();

    for (String code : List.of("S12000006", "E99999999")) {
      assertThat(validator.validate(new Code(code))).as(code).isEmpty();
    }
    assertThat(validator.validate(new Code(CharBuffer.wrap("W06000001")))).isEmpty();
    assertThat(validator.validate(new Code(null))).isEmpty();
    for (String code : List.of("", " ", "S1200006", "s12000006", "S12000006 ", "S1200000６")) {
      assertThat(messages(validator.validate(new Code(code))))
          .as(code)
          .containsExactly(
              "must be a GSS code: a capital letter and eight digits, such as S12000006");
    }
  }

  @ParameterizedTest
  @EnumSource
  void codesCanBeComparedWithTheRegister(Provider provider) {
    var validator = provider.validator();

    assertThat(validator.validate(new KnownCode("S12000006"))).isEmpty();
    for (String code : List.of("E99999999", "S12", "")) {
      assertThat(messages(validator.validate(new KnownCode(code))))
          .containsExactly("must be the GSS code of an area in the register, such as S12000006");
    }
  }

  @ParameterizedTest
  @EnumSource
  void levelsMustBeOnTheScale(Provider provider) {
    var validator = provider.validator();

    assertThat(validator.validate(new Level("requires-improvement"))).isEmpty();
    assertThat(validator.validate(new Level(null))).isEmpty();
    for (String level : List.of("adequate", "Good", "", "requires improvement")) {
      assertThat(messages(validator.validate(new Level(level))))
          .as(level)
          .containsExactly(
              "must be a level of ofsted-four-point: outstanding, good, requires-improvement,"
                  + " inadequate");
    }
  }

  @ParameterizedTest
  @EnumSource
  void levelsCanBeGivenAsPrintedLabels(Provider provider) {
    var validator = provider.validator();

    assertThat(validator.validate(new Label("Requires improvement to be good"))).isEmpty();
    assertThat(messages(validator.validate(new Label("adequate"))))
        .singleElement()
        .asString()
        .startsWith("must be a printed label for a level of ofsted-four-point: Outstanding, Good, ")
        .contains("Requires improvement to be good");
  }

  @ParameterizedTest
  @EnumSource
  void datesMayBePartial(Provider provider) {
    var validator = provider.validator();

    for (String date : List.of("2016", "2016-05", "2016-05-20")) {
      assertThat(validator.validate(new Date(date))).as(date).isEmpty();
      assertThat(validator.validate(new Period(date))).as(date).isEmpty();
    }
    assertThat(validator.validate(new Date(null))).isEmpty();
    assertThat(validator.validate(new Period("2014-01/2014-02"))).isEmpty();
    for (String date : List.of("", "2016-5", "20/08/2016", "2016-02-30", "2014-01/2014-02")) {
      assertThat(messages(validator.validate(new Date(date))))
          .as(date)
          .containsExactly("must be a date of the form YYYY, YYYY-MM or YYYY-MM-DD");
    }
    assertThat(messages(validator.validate(new Period("2014-01/"))))
        .containsExactly(
            "must be a date of the form YYYY, YYYY-MM or YYYY-MM-DD, or two of these separated by"
                + " \"/\"");
  }

  @ParameterizedTest
  @EnumSource
  void elementsOfContainersAreChecked(Provider provider) {
    assertThat(Samples.paths(provider.validator().validate(new Dates(List.of("2016", "May")))))
        .containsExactly("dates[1].<list element>");
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownScaleIsAProgrammingError(Provider provider) {
    assertThatExceptionOfType(ConstraintDeclarationException.class)
        .isThrownBy(() -> provider.validator().validate(new Misspelt("good")))
        .withMessage("No scale \"ofsted-for-point\" for @GradeOn; did you mean ofsted-four-point?");
  }

  @ParameterizedTest
  @EnumSource
  void aCustomMessageIsUsed(Provider provider) {
    assertThat(messages(provider.validator().validate(new Worded("x"))))
        .containsExactly("no false place");
  }

  @Test
  void aCustomMessageCanListTheLevelsWithHibernate() {
    assertThat(messages(Provider.HIBERNATE.validator().validate(new Listed("x"))))
        .containsExactly("one of outstanding, good, requires-improvement, inadequate");
  }

  @Test
  void messagesAreInTheLanguageOfTheProvider() {
    Validator other =
        Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(OTHER)
            .buildValidatorFactory()
            .getValidator();

    assertThat(messages(other.validate(new Code("x"))))
        .containsExactly(
            "[must be a GSS code: a capital letter and eight digits, such as S12000006]");
    assertThat(messages(other.validate(new Level("x"))))
        .containsExactly(
            "[must be a level of ofsted-four-point: outstanding, good, requires-improvement,"
                + " inadequate]");
  }

  @Test
  void messagesAreInTheLanguageOfTheMachineUnlessEnglishIsRequested() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(OTHER);
      Validator bval =
          Validation.byProvider(ApacheValidationProvider.class)
              .configure()
              .buildValidatorFactory()
              .getValidator();
      Validator english =
          Validation.byProvider(HibernateValidator.class)
              .configure()
              .defaultLocale(Locale.ENGLISH)
              .buildValidatorFactory()
              .getValidator();

      assertThat(messages(bval.validate(new Date("x"))))
          .containsExactly("[must be a date of the form YYYY, YYYY-MM or YYYY-MM-DD]");
      assertThat(messages(english.validate(new Date("x"))))
          .containsExactly("must be a date of the form YYYY, YYYY-MM or YYYY-MM-DD");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
