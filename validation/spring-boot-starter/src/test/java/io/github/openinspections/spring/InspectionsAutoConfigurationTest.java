package io.github.openinspections.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.Inspection;
import io.github.openinspections.core.dataset.InspectionDataset;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.RuleInfo;
import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.vocabulary.BodyCode;
import io.github.openinspections.core.vocabulary.InspectingBody;
import io.github.openinspections.core.vocabulary.ScaleCode;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionFormatException;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.InspectionWriter;
import io.github.openinspections.serialization.InspectionsModule;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import io.github.openinspections.validation.rule.Subject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The beans, with and without those of a program. */
class InspectionsAutoConfigurationTest {
  private static final String UNDATED = "{\"id\": \"a/1\", \"type\": \"full-inspection\"}";

  private final ApplicationContextRunner bare =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  InspectionsAutoConfiguration.class,
                  InspectionsValidationAutoConfiguration.class,
                  InspectionsWebAutoConfiguration.class,
                  InspectionsMetricsAutoConfiguration.class));

  private final ApplicationContextRunner program =
      bare.withConfiguration(AutoConfigurations.of(JacksonAutoConfiguration.class));

  static Stream<Arguments> replacements() {
    return Stream.of(
        of(InspectionsModule.class, InspectionsModule::new),
        of(Vocabulary.class, Vocabulary::standard),
        of(RuleBook.class, RuleBook::standard),
        of(Limits.class, () -> Limits.DEFAULT),
        of(ReadOptions.class, () -> ReadOptions.DEFAULT),
        of(InspectionReader.class, InspectionReader::json),
        of(DatasetReader.class, DatasetReader::json),
        of(InspectionValidator.class, InspectionValidator::standard),
        of(DatasetValidator.class, DatasetValidator::standard));
  }

  private static <T> Arguments of(Class<T> type, Supplier<T> theirs) {
    return Arguments.of(type, theirs);
  }

  private static Inspection read(String json) {
    return InspectionReader.json().read(json).inspection().orElseThrow();
  }

  private static List<String> rulesBroken(InspectionValidator validator) {
    return validator.validate(read(UNDATED)).stream().map(Problem::rule).toList();
  }

  @ParameterizedTest
  @MethodSource("replacements")
  <T> void aBeanOfTheProgramTakesThePlaceOfOurs(Class<T> type, Supplier<T> theirs) {
    program.run(context -> assertThat(context).hasSingleBean(type).doesNotHaveBean("theirs"));
    program
        .withBean("theirs", type, theirs)
        .run(context -> assertThat(context.getBeanNamesForType(type)).containsExactly("theirs"));
  }

  /** A program's own rules, of one record and between records. */
  @Configuration(proxyBeanMethods = false)
  static class OwnRules {
    @Bean
    @SuppressWarnings("NonApiType") // a state has to be serializable
    RuleBetweenRecords<ArrayList<String>> fewRecords() {
      return Rule.betweenRecords("OUR-009")
          .state(ArrayList<String>::new)
          .title("A data set has few records.")
          .rationale("Ours are read by hand.")
          .since("1.0")
          .message("there are {count} records")
          .collect((ids, inspection, record) -> ids.add(inspection.id()))
          .merge(
              (ids, later) -> {
                ids.addAll(later);
                return ids;
              })
          .finish(
              (ids, context) -> {
                if (ids.size() > 1) {
                  context.ofDataset().with("count", ids.size()).report();
                }
              })
          .breaks(read(UNDATED), read(UNDATED))
          .keeps(read(UNDATED))
          .build();
    }
  }

  @Test
  void aRuleBetweenRecordsJoinsTheRules() {
    program
        .withUserConfiguration(OwnRules.class)
        .run(
            context ->
                assertThat(context.getBean(RuleBook.class).infos())
                    .extracting(RuleInfo::id)
                    .contains("OUR-009"));
  }

  @Test
  void theMapperReadsAndWritesInspections() {
    program.run(
        context -> {
          JsonMapper mapper = context.getBean(JsonMapper.class);
          Inspection read = mapper.readValue(UNDATED, Inspection.class);

          assertThat(read.id()).isEqualTo("a/1");
          assertThat(mapper.writeValueAsString(read))
              .isEqualTo(InspectionWriter.json().compact().toText(read).strip());
        });
    program
        .withPropertyValues("spring.jackson.find-and-add-modules=false")
        .run(
            context ->
                assertThat(context.getBean(JsonMapper.class))
                    .extracting(mapper -> refusal(mapper), InstanceOfAssertFactories.LIST)
                    .isNotEmpty());
  }

  private static List<Problem> refusal(JsonMapper mapper) {
    try {
      mapper.readValue("{}", Inspection.class);
      return List.of();
    } catch (InspectionFormatException refused) {
      return refused.problems();
    }
  }

  @Test
  void theRulesAreTheStandardOnesAndThoseOfReaders() {
    program.run(
        context ->
            assertThat(context.getBean(RuleBook.class).infos())
                .extracting(RuleInfo::id)
                .contains("INS-009", "SYN-001", "CSV-003", "DAT-001"));
  }

  @Test
  void settingsChangeTheRules() {
    program
        .withPropertyValues("inspections.rules.severity.INS-009=error")
        .run(
            context ->
                assertThat(context.getBean(InspectionValidator.class).validate(read(UNDATED)))
                    .filteredOn(problem -> problem.rule().equals("INS-009"))
                    .extracting(Problem::severity)
                    .containsExactly(Severity.ERROR));
    program
        .withPropertyValues("inspections.rules.disabled=INS-009,QUO-003")
        .run(
            context ->
                assertThat(rulesBroken(context.getBean(InspectionValidator.class)))
                    .doesNotContain("INS-009"));
    program.run(
        context ->
            assertThat(rulesBroken(context.getBean(InspectionValidator.class)))
                .contains("INS-009"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspections.rules.severity.INS-999=error",
        "inspections.rules.severity.INS-009=terrible",
        "inspections.rules.disabled=INS-999",
        "inspections.limits.record=0",
        "inspections.limits.record=1TB",
        "inspections.facts=classpath:no-such.facts",
        "inspections.facts=classpath:broken.facts"
      })
  void aWrongSettingKeepsTheProgramFromStarting(String setting) {
    program.withPropertyValues(setting).run(context -> assertThat(context).hasFailed());
  }

  @Test
  void factFilesAddToTheVocabularyOfRulesAndReaders() {
    program
        .withPropertyValues("inspections.facts=classpath:estyn.facts")
        .run(
            context -> {
              Vocabulary vocabulary = context.getBean(Vocabulary.class);
              assertThat(vocabulary.scale(ScaleCode.of("estyn-four"))).isPresent();
              assertThat(context.getBean(ReadOptions.class).vocabulary()).isSameAs(vocabulary);
            });
  }

  @Test
  void aVocabularyOfTheProgramIsThatOfTheRules() {
    String inspection =
        "{\"id\":\"a/1\",\"type\":\"joint-inspection\",\"fieldwork\":[\"2014-02\"],"
            + "\"participants\":[{\"name\":\"Ours\",\"body\":\"ours\"}]}";
    program.run(
        context ->
            assertThat(context.getBean(InspectionValidator.class).validate(read(inspection)))
                .extracting(Problem::rule)
                .contains("BOD-001"));
    program
        .withBean(
            Vocabulary.class,
            () ->
                Vocabulary.standard()
                    .with(InspectingBody.builder(BodyCode.of("ours"), "Ours").build()))
        .run(
            context ->
                assertThat(context.getBean(InspectionValidator.class).validate(read(inspection)))
                    .extracting(Problem::rule)
                    .doesNotContain("BOD-001"));
  }

  @Test
  void aRuleOfTheProgramJoinsTheOthers() {
    program
        .withBean(Rule.class, InspectionsAutoConfigurationTest::custom)
        .run(
            context ->
                assertThat(rulesBroken(context.getBean(InspectionValidator.class)))
                    .contains("OUR-001", "INS-009"));
  }

  private static Rule custom() {
    return Rule.warning("OUR-001")
        .about(Subject.INSPECTION)
        .title("An inspection of ours has a title.")
        .rationale("Our pages show it.")
        .since("1.0")
        .check(
            (inspection, context) -> {
              if (inspection.title().isEmpty()) {
                context.at("").report();
              }
            })
        .breaks(inspection -> inspection)
        .keeps(inspection -> inspection.withTitle("Ours"))
        .build();
  }

  @Test
  void theLimitOfRecordsIsThatOfAllReaders() {
    program
        .withPropertyValues("inspections.limits.record=30B")
        .run(
            context -> {
              assertThat(context.getBean(InspectionReader.class).read(UNDATED).problems())
                  .extracting(Problem::rule)
                  .containsExactly("SYN-003");
              assertThat(problems(context.getBean(DatasetReader.class), UNDATED))
                  .containsExactly("SYN-003");
            });
  }

  @Test
  void dataSetsAreDetectedFromTheirContent() {
    program.run(
        context -> {
          DatasetReader reader = context.getBean(DatasetReader.class);
          assertThat(problems(reader, UNDATED)).containsExactly("INS-009");
          assertThat(problems(reader, "a,b,c\nx,y,z\n")).containsExactly("CSV-001");
        });
  }

  private static List<String> problems(DatasetReader reader, String text) throws IOException {
    try (InspectionDataset dataset = reader.open(text.getBytes(UTF_8))) {
      return DatasetValidator.standard().validate(dataset).problems().stream()
          .map(Problem::rule)
          .toList();
    }
  }

  /** A batch program has no web, no Jackson of Spring, no provider and no registry of meters. */
  @Test
  void nothingElseIsNeeded() {
    bare.withClassLoader(
            new FilteredClassLoader(
                "org.springframework.web",
                "org.springframework.http",
                "org.springframework.boot.jackson",
                "org.springframework.boot.validation",
                "jakarta.servlet",
                "org.hibernate.validator",
                "io.micrometer"))
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .hasSingleBean(DatasetReader.class)
                    .doesNotHaveBean(RefusalListener.class)
                    .doesNotHaveBean("inspectionWebMvcConfigurer"));
  }
}
