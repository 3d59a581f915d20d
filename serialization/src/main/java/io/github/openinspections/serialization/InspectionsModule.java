package io.github.openinspections.serialization;

import io.github.openinspections.serialization.databind.BindingDeserializer;
import io.github.openinspections.serialization.databind.BindingSerializer;
import io.github.openinspections.serialization.json.binding.Bindings;
import io.github.openinspections.serialization.json.binding.Bindings.Binding;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches any Jackson 3 mapper the types of an inspection: {@code
 * JsonMapper.builder().addModule(new InspectionsModule())}. Found by {@code findAndAddModules()}
 * and by Spring Boot without a line of code.
 *
 * <p>Reading is strict, whatever the mapper's settings: a record with any shape ERROR is refused
 * with one {@link InspectionFormatException} that lists everything. Encoding, duplicate detection
 * outside the inspection and size limits are the mapper's own; {@link InspectionReader} has
 * stricter ones.
 *
 * <p>As thread-safe as a mapper is: not while it is changed, as every {@link SimpleModule} can be,
 * and from then on for any number of threads and mappers.
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
