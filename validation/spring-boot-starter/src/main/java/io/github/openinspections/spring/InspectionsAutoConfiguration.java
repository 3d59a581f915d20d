package io.github.openinspections.spring;

import io.github.openinspections.core.problem.Severity;
import io.github.openinspections.core.vocabulary.Vocabulary;
import io.github.openinspections.serialization.DatasetReader;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.InspectionsModule;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.serialization.options.ReadOptions;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.RuleBook;
import io.github.openinspections.validation.rule.Rule;
import io.github.openinspections.validation.rule.RuleBetweenRecords;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

/**
 * Readers, validators and what they depend on, as beans: the Jackson module, the {@link
 * Vocabulary}, the {@link RuleBook}, {@link Limits}, {@link ReadOptions}, {@link InspectionReader},
 * {@link DatasetReader}, {@link InspectionValidator} and {@link DatasetValidator}. A bean of the
 * program takes the place of the one of its type, and those that depend on it use it. Every bean of
 * type {@link Rule} or {@link RuleBetweenRecords} joins the rules.
 */
@AutoConfiguration(
    beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@EnableConfigurationProperties(InspectionsProperties.class)
public final class InspectionsAutoConfiguration {
  /** Called by Spring. */
  public InspectionsAutoConfiguration() {}

  @Bean
  @ConditionalOnMissingBean
  InspectionsModule inspectionsModule() {
    return new InspectionsModule();
  }

  @Bean
  @ConditionalOnMissingBean
  Vocabulary inspectionVocabulary(InspectionsProperties settings) throws IOException {
    Vocabulary vocabulary = Vocabulary.standard();
    for (Resource facts : settings.facts()) {
      try (InputStream in = facts.getInputStream()) {
        vocabulary = vocabulary.withFacts(in);
      }
    }
    return vocabulary;
  }

  @Bean
  @ConditionalOnMissingBean
  RuleBook inspectionRuleBook(
      Vocabulary vocabulary,
      InspectionsProperties settings,
      ObjectProvider<Rule> custom,
      ObjectProvider<RuleBetweenRecords<?>> betweenRecords) {
    RuleBook book = RuleBook.standard().vocabulary(vocabulary).including(ReadingRules.all());
    for (Rule rule : custom.orderedStream().toList()) {
      book = book.with(rule);
    }
    for (RuleBetweenRecords<?> rule : betweenRecords.orderedStream().toList()) {
      book = book.with(rule);
    }
    for (Map.Entry<String, Severity> rule : settings.rules().severity().entrySet()) {
      book = book.severity(rule.getKey(), rule.getValue());
    }
    for (String id : settings.rules().disabled()) {
      book = book.without(id);
    }
    return book;
  }

  @Bean
  @ConditionalOnMissingBean
  Limits inspectionLimits(InspectionsProperties settings) {
    return Limits.builder().recordBytes((int) settings.limits().record().toBytes()).build();
  }

  @Bean
  @ConditionalOnMissingBean
  ReadOptions inspectionReadOptions(Vocabulary vocabulary, Limits limits) {
    return ReadOptions.builder().vocabulary(vocabulary).limits(limits).build();
  }

  @Bean
  @ConditionalOnMissingBean
  InspectionReader inspectionReader(Limits limits) {
    return InspectionReader.json(limits);
  }

  @Bean
  @ConditionalOnMissingBean
  DatasetReader inspectionDatasetReader(ReadOptions options) {
    return DatasetReader.any(options);
  }

  @Bean
  @ConditionalOnMissingBean
  InspectionValidator inspectionValidator(RuleBook rules) {
    return InspectionValidator.of(rules);
  }

  @Bean
  @ConditionalOnMissingBean
  DatasetValidator inspectionDatasetValidator(RuleBook rules) {
    return DatasetValidator.of(rules);
  }
}
