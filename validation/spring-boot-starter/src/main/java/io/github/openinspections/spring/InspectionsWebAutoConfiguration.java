package io.github.openinspections.spring;

import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.validation.InspectionValidator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Inspections in Spring MVC. A parameter of type {@code @RequestBody Inspection} is read by the
 * {@link InspectionReader} of the program, one of type {@code @RequestBody Entry} too, with all
 * problems and refused only if it is empty or above the limit; a body that is not an inspection or
 * breaks rules is answered with {@code application/problem+json}, with rule, JSON Pointer, line,
 * column and message of every problem; a report is written as JSON, SARIF or text, as the client
 * accepts. Both are in the language of the request if the program brings a {@link
 * io.github.openinspections.core.language.Translation} for it.
 */
@AutoConfiguration(
    after = InspectionsAutoConfiguration.class,
    beforeName = {
      "org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration",
      "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration"
    })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(WebMvcConfigurer.class)
public final class InspectionsWebAutoConfiguration {
  /** Called by Spring. */
  public InspectionsWebAutoConfiguration() {}

  @Bean
  RefusalAdvice inspectionRefusalAdvice() {
    return new RefusalAdvice();
  }

  @Bean
  WebMvcConfigurer inspectionWebMvcConfigurer(
      InspectionReader reader,
      InspectionValidator validator,
      Limits limits,
      ObjectProvider<RefusalListener> listeners) {
    return new InspectionWebMvc(reader, validator, limits, listeners);
  }
}
