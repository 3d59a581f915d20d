package io.github.openinspections.validation.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** What Java serialization makes of a value. */
final class SerializedCopy {
  private SerializedCopy() {}

  /**
   * Returns a copy.
   *
   * @throws AssertionError if the value cannot be serialized, which no rule catches
   */
  static Serializable of(Serializable value) {
    try {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(written)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
        return (Serializable) in.readObject();
      }
    } catch (IOException | ClassNotFoundException failed) {
      throw new AssertionError("A state cannot be serialized: " + failed, failed);
    }
  }
}
