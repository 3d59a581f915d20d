package io.github.openinspections.serialization;

import io.github.openinspections.serialization.databind.BindingDeserializer;
import io.github.openinspections.serialization.databind.BindingSerializer;
import io.github.openinspections.serialization.json.binding.Bindings;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets any Jackson 3 mapper read and write inspections: {@code JsonMapper.builder().addModule(new
 * InspectionsModule())}. Found by {@code findAndAddModules()} and by Spring Boot without a line of
 * code.
 *
 * <p>Reading is strict, whatever the mapper's settings: a record with any shape ERROR is refused
 * with one {@link InspectionFormatException} that lists all problems. Encoding, duplicate detection
 * outside the inspection and size limits are the mapper's own; {@link InspectionReader} has
 * stricter ones.
 *
 * <p>Thread-safe once it is configured, as any {@link SimpleModule}: then any number of threads and
 * mappers can share it.
 */
public final class InspectionsModule extends SimpleModule {
  private static final long serialVersionUID = 1L;

  /** Makes the module. */
  public InspectionsModule() {
    super(InspectionsModule.class.getName());
    Bindings.all().forEach(this::add);
  }

  private <T> void add(Binding<T> binding) {
    addDeserializer(
        binding.type(), new BindingDeserializer<>(binding.codec(), InspectionFormatException::new));
    addSerializer(binding.type(), new BindingSerializer<>(binding.codec()));
  }
}
