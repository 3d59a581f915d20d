package io.github.openinspections.core.release;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.release.ComparedAttribute.Meaning;
import io.github.openinspections.core.text.Folding;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the values of a record. Not thread-safe. */
final class ValueList {
  private static final int NONE = ComparedValue.NONE;

  private final List<ComparedValue> values = new ArrayList<>();

  List<ComparedValue> values() {
    return values;
  }

  void add(
      ComparedAttribute attribute,
      String key,
      int index,
      Serializable meaning,
      Serializable printed) {
    values.add(ComparedValue.of(attribute, key, index, meaning, printed));
  }

  /** Adds a value that there is one of in a record. */
  void one(ComparedAttribute attribute, String text) {
    add(attribute, "", NONE, text, text);
  }

  /** Adds a text that there is one of in a record. */
  void printed(ComparedAttribute attribute, Optional<String> text) {
    printed(attribute, "", NONE, text);
  }

  /** Adds a text; where any form of it will do, it is not folded. */
  void printed(ComparedAttribute attribute, String key, int index, Optional<String> text) {
    boolean any = attribute.meaning() == Meaning.PRINTED;
    text.ifPresent(one -> add(attribute, key, index, any ? one : Folding.of(one), one));
  }

  void date(ComparedAttribute attribute, String key, int index, Optional<PartialDate> date) {
    date.ifPresent(one -> add(attribute, key, index, one, one));
  }

  /** Adds each member of a list; what it means is the member itself. */
  void each(ComparedAttribute attribute, List<? extends Serializable> members) {
    for (int i = 0; i < members.size(); i++) {
      add(attribute, "", i, members.get(i), members.get(i));
    }
  }

  /** Adds properties that the format does not define. */
  void extensions(ComparedAttribute attribute, String key, int index, List<Extension> extensions) {
    for (Extension one : extensions) {
      add(attribute, key + '\n' + one.name(), index, one.json(), one.json());
    }
  }
}
