package io.github.openinspections.core.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frameworks, also by the types of inspection that they apply to. */
final class FrameworkRegister {
  private final Register<Framework> register;
  private final Map<String, List<Framework>> byType = new HashMap<>();

  FrameworkRegister(Register<Framework> register) {
    this.register = register;
    for (Framework framework : register.all()) {
      for (InspectionType type : framework.types()) {
        List<Framework> same = byType.get(type.code());
        if (same == null) {
          same = new ArrayList<>(4);
          byType.put(type.code(), same);
        }
        same.add(framework);
      }
    }
    byType.replaceAll((type, same) -> List.copyOf(same));
  }

  FrameworkRegister with(Collection<Framework> more) {
    return new FrameworkRegister(register.with(more));
  }

  List<Framework> all() {
    return register.all();
  }

  Optional<Framework> find(FrameworkCode code) {
    return register.find(code);
  }

  Optional<Framework> find(String key) {
    return register.find(key);
  }

  List<Framework> ofType(InspectionType type) {
    return byType.getOrDefault(type.code(), List.of());
  }
}
