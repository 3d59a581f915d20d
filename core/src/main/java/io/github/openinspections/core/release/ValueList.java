package io.github.openinspections.core.release;

import io.github.openinspections.core.text.Folding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Collects the values of a record. */
final class ValueList extends ValueSink {
  private final List<ComparedValue> values = new ArrayList<>();

  List<ComparedValue> values() {
    return values;
  }

  @Override
  void add(
      ComparedAttribute attribute,
      String key,
      int index,
      Serializable meaning,
      Serializable printed) {
    values.add(ComparedValue.of(attribute, key, index, meaning, printed));
  }

  @Override
  void folded(ComparedAttribute attribute, String key, int index, String text) {
    add(attribute, key, index, Folding.of(text), text);
  }
}
