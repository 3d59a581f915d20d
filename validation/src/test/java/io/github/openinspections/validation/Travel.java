package io.github.openinspections.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Serializes parts of reports, as if sent from one machine to another. */
final class Travel {
  private Travel() {}

  static PartialReport sent(PartialReport part) {
    try {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(written)) {
        out.writeObject(part);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(written.toByteArray()))) {
        return (PartialReport) in.readObject();
      }
    } catch (IOException | ClassNotFoundException failed) {
      throw new AssertionError(failed);
    }
  }
}
