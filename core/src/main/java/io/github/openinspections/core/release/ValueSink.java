package io.github.openinspections.core.release;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.release.ComparedAttribute.Meaning;
import io.github.openinspections.core.time.PartialDate;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** Takes the values of a record, one after the other. Not thread-safe. */
abstract class ValueSink {
  private static final int NONE = ComparedValue.NONE;

  /**
   * Takes a value.
   *
   * @param key which of the values of its attribute it is
   * @param index which member of its list it is, or belongs to
   * @param meaning what it means, whatever its spelling
   * @param printed how it is written
   */
  abstract void add(
      ComparedAttribute attribute,
      String key,
      int index,
      Serializable meaning,
      Serializable printed);

  /** Takes a text that means the same in each spelling that is folded to the same. */
  abstract void folded(ComparedAttribute attribute, String key, int index, String text);

  /** Adds a value that there is one of in a record. */
  final void one(ComparedAttribute attribute, String text) {
    one(attribute, "", NONE, text);
  }

  /** Adds a value that means what is printed. */
  final void one(ComparedAttribute attribute, String key, int index, String text) {
    add(attribute, key, index, text, text);
  }

  /** Adds a text that there is one of in a record. */
  final void printed(ComparedAttribute attribute, Optional<String> text) {
    printed(attribute, "", NONE, text);
  }

  /** Adds a text; where any form of it will do, it is not folded. */
  final void printed(ComparedAttribute attribute, String key, int index, Optional<String> text) {
    boolean any = attribute.meaning() == Meaning.PRINTED;
    if (text.isPresent() && any) {
      add(attribute, key, index, text.get(), text.get());
    } else if (text.isPresent()) {
      folded(attribute, key, index, text.get());
    }
  }

  final void date(ComparedAttribute attribute, String key, int index, Optional<PartialDate> date) {
    if (date.isPresent()) {
      add(attribute, key, index, date.get(), date.get());
    }
  }

  /** Adds each member of a list; what it means is the member itself. */
  final void each(ComparedAttribute attribute, List<? extends Serializable> members) {
    for (int i = 0; i < members.size(); i++) {
      add(attribute, "", i, members.get(i), members.get(i));
    }
  }

  /** Adds properties that the format does not define. */
  final void extensions(
      ComparedAttribute attribute, String key, int index, List<Extension> extensions) {
    for (int i = 0; i < extensions.size(); i++) {
      Extension one = extensions.get(i);
      add(attribute, KeyPart.joined(key, one.name()), index, one.json(), one.json());
    }
  }
}
