package io.github.openinspections.spring;

import io.github.openinspections.core.time.DateInterval;
import io.github.openinspections.core.time.PartialDate;
import io.github.openinspections.serialization.InspectionReader;
import io.github.openinspections.serialization.options.Limits;
import io.github.openinspections.validation.InspectionValidator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * What the controllers of a program can take and return. The converters are no beans: Spring Boot
 * would give them to HTTP clients too, and what another server sends wrongly must not be answered
 * as if the client of this one had sent it.
 */
final class InspectionWebMvc implements WebMvcConfigurer {
  private final InspectionReader reader;
  private final InspectionValidator validator;
  private final Limits limits;
  private final ObjectProvider<RefusalListener> listeners;
  private final AnswerLanguages languages = new AnswerLanguages();

  InspectionWebMvc(
      InspectionReader reader,
      InspectionValidator validator,
      Limits limits,
      ObjectProvider<RefusalListener> listeners) {
    this.reader = reader;
    this.validator = validator;
    this.limits = limits;
    this.listeners = listeners;
  }

  /** Parameters of a path or a query; what is no date is a bad request. */
  @Override
  public void addFormatters(FormatterRegistry formats) {
    formats.addConverter(String.class, PartialDate.class, PartialDate::parse);
    formats.addConverter(String.class, DateInterval.class, DateInterval::parse);
  }

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder
        .addCustomConverter(new InspectionBodyConverter(reader, validator, limits))
        .addCustomConverter(new ReportConverter(languages))
        .addCustomConverter(new RefusalConverter(languages));
  }

  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    resolvers.add(0, new RefusalResolver(resolvers, listeners.orderedStream().toList()));
  }
}
