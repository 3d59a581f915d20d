package io.github.openinspections.examples.springboot;

import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.ReadingRules;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.validation.DatasetValidator;
import io.github.openinspections.validation.InspectionValidator;
import io.github.openinspections.validation.RuleBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers and validators of the service: created once, shared by all requests. */
@Configuration(proxyBeanMethods = false)
class CheckingBeans {
  @Bean
  RuleBook rules() {
    return RuleBook.standard().including(ReadingRules.all());
  }

  @Bean
  Limits recordLimits(ServiceLimits limits) {
    return Limits.builder().recordBytes((int) limits.record().toBytes()).build();
  }

  @Bean
  InspectionReader inspectionReader(Limits limits) {
    return InspectionReader.json(limits);
  }

  @Bean
  InspectionValidator inspectionValidator(RuleBook rules) {
    return InspectionValidator.of(rules);
  }

  @Bean
  DatasetValidator datasetValidator(RuleBook rules) {
    return DatasetValidator.of(rules);
  }
}
