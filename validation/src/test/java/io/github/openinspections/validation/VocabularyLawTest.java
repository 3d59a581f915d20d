package io.github.openinspections.validation;

import static io.github.openinspections.validation.OwnVocabulary.ESTYN;
import static io.github.openinspections.validation.OwnVocabulary.NEWSHIRE;
import static io.github.openinspections.validation.OwnVocabulary.book;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.fixtures.Inspections;
import io.github.openinspections.core.problem.ValidationReport;
import io.github.openinspections.core.vocabulary.AreaCode;
import io.github.openinspections.core.vocabulary.CombinedService;
import io.github.openinspections.core.vocabulary.Jurisdiction;
import io.github.openinspections.core.vocabulary.RegisteredArea;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.validation.rules.DatasetRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** An entry that no record needs changes no report, whatever its kind. */
class VocabularyLawTest {
  private static final Vocabulary STANDARD = Vocabulary.standard();

  private static final DatasetValidator USUAL =
      DatasetValidator.of(RuleBook.standard().clock(Findings.CLOCK));

  private static final Map<String, DatasetValidator> OTHERS = others();

  private static Map<String, DatasetValidator> others() {
    AreaCode code = AreaCode.of("E06000999");
    RegisteredArea area =
        RegisteredArea.builder(code, "Zedshire", Jurisdiction.ENGLAND, "unitary-authority").build();
    CombinedService service =
        CombinedService.builder("Zed and Zed", Jurisdiction.ENGLAND)
            .member(AreaCode.of("E06000001"))
            .build();
    Map<String, Vocabulary> vocabularies =
        Map.of(
            "standard", STANDARD,
            "nothing more", STANDARD.with(),
            "a scale", STANDARD.with(ESTYN),
            "a body", STANDARD.with(NEWSHIRE),
            "a framework", STANDARD.with(ESTYN, NEWSHIRE, OwnVocabulary.framework().build()),
            "an area", STANDARD.with(area),
            "a service", STANDARD.with(service),
            "the same area", STANDARD.replacing(STANDARD.areas().get(0)),
            "the same framework", STANDARD.replacing(STANDARD.frameworks().get(0)));
    Map<String, DatasetValidator> validators = new TreeMap<>();
    vocabularies.forEach((name, one) -> validators.put(name, DatasetValidator.of(book(one))));
    return validators;
  }

  private static void assertSame(InspectionDataset data) {
    ValidationReport usual = USUAL.validate(data);
    OTHERS.forEach(
        (name, validator) -> assertThat(validator.validate(data)).as(name).isEqualTo(usual));
  }

  @Property(tries = 200)
  void reportsOnAnyRecordsAreTheSame(
      @ForAll("inspections") @Size(min = 1, max = 4) List<Inspection> inspections) {
    assertSame(InspectionDataset.of(inspections));
  }

  @Property(tries = 100)
  void reportsOnCollidingRecordsAreTheSame(@ForAll("datasets") Parts data) {
    assertSame(data);
  }

  @Example
  void reportsOnTheExamplesOfRulesAreTheSame() {
    List<List<Inspection>> examples = new ArrayList<>();
    RuleBook.standard()
        .rules()
        .forEach(
            rule -> {
              examples.add(List.of(rule.breakingExample()));
              examples.add(List.of(rule.keepingExample()));
            });
    DatasetRules.all()
        .forEach(
            rule -> {
              examples.add(rule.breakingExample());
              examples.add(rule.keepingExample());
            });

    assertThat(examples).hasSizeGreaterThan(150);
    examples.stream().map(InspectionDataset::of).forEach(VocabularyLawTest::assertSame);
  }

  @Provide
  Arbitrary<List<Inspection>> inspections() {
    return Inspections.any().list();
  }

  @Provide
  Arbitrary<Parts> datasets() {
    return CollidingDatasets.all();
  }
}
