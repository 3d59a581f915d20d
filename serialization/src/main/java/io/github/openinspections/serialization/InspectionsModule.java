package io.github.openinspections.serialization;

import io.github.openinspections.serialization.databind.FormDeserializers;
import io.github.openinspections.serialization.databind.FormSerializers;
import io.github.openinspections.serialization.databind.PublicNames;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets any Jackson 3 mapper read and write inspections, reports and what they consist of: {@code
 * JsonMapper.builder().addModule(new InspectionsModule())}. Found by {@code findAndAddModules()}
 * and by Spring Boot without a line of code.
 *
 * <p>Reading is strict, whatever the mapper's settings: a value with any shape ERROR is refused
 * with one {@link InspectionFormatException} that lists all problems. Encoding, duplicate detection
 * outside the value and size limits are the mapper's own; {@link InspectionReader} has stricter
 * ones. Tested with JSON, CBOR and Smile. Of YAML, Jackson's parser gives an alias as the text of
 * its name, whatever reads it. Comparisons of releases are written and not read.
 *
 * <p>Jackson writes {@code {}} for a type without properties that it knows. With this module that
 * cannot happen to a type of this library: one without a JSON form, such as a history, is refused
 * with an exception that says what to write instead. Dates and codes can also be the keys of maps.
 *
 * <p>Values are immutable, so {@code readerForUpdating} and {@code updateValue} refuse them. Type
 * ids are the names that {@code @JsonSubTypes} gives, or else those of the public types, such as
 * {@code Inspection}; names of classes, as default typing writes them, and types that are deduced
 * from properties are refused.
 *
 * <p>Thread-safe once it is configured, as any {@link SimpleModule}: then any number of threads and
 * mappers can share it.
 */
public final class InspectionsModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public InspectionsModule() {
    super(InspectionsModule.class.getName());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    FormDeserializers readers = new FormDeserializers(InspectionFormatException::new);
    context.addSerializers(FormSerializers.ofValues());
    context.addKeySerializers(FormSerializers.ofKeys());
    context.addDeserializers(readers);
    context.addKeyDeserializers(readers);
    context.appendAnnotationIntrospector(new PublicNames());
  }

  /** Returns one line for people. */
  @Override
  public String toString() {
    return "InspectionsModule";
  }
}
