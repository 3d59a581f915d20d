package io.github.openinspections.serialization.tables;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may read and write what is written: what replaces a file is open to nobody else. */
final class FileProtection {
  private FileProtection() {}

  /** Returns what a folder is created with that only its owner may look into, where that exists. */
  static FileAttribute<?>[] ofOwner(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  /**
   * Gives a file the permissions of the one that it replaces, if there is one.
   *
   * @throws AccessDeniedException if the old one is protected from being written
   */
  static void keep(Path old, Path replacement) throws IOException {
    if (!Files.exists(old)) {
      return;
    }
    if (!Files.isWritable(old)) {
      throw new AccessDeniedException(old.toString());
    }
    PosixFileAttributeView view =
        Files.getFileAttributeView(replacement, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(old));
    }
  }
}
