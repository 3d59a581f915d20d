package io.github.openinspections.examples.cli.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/**
 * Replaces a file as a whole: the content is written to a file beside it, which then takes its
 * name. If writing fails, the old file is still there, and nothing else.
 */
final class Replacement {
  private Replacement() {}

  static void write(Path file, Content content) throws IOException {
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      fill(file, content); // creates what the link leads to
    } else if (!Files.exists(file)) {
      replace(file, content);
    } else if (Files.isRegularFile(file)) {
      Path target = file.toRealPath(); // a link stays a link
      if (!Files.isWritable(target)) {
        throw new AccessDeniedException(file.toString());
      }
      replace(target, content);
    } else {
      fill(file, content); // a device or a pipe; a folder is refused
    }
  }

  private static void replace(Path target, Content content) throws IOException {
    Path beside = target.resolveSibling(".inspections-" + UUID.randomUUID() + ".part");
    try {
      create(beside, target);
      fill(beside, content, StandardOpenOption.WRITE);
      move(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void fill(Path file, Content content, StandardOpenOption... options)
      throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
      content.writeTo(out);
    }
  }

  /** Creates a file with the permissions of another before there is anything in it to read. */
  private static void create(Path file, Path like) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(like, PosixFileAttributeView.class);
    if (view == null || !Files.exists(like)) {
      Files.createFile(file);
      return;
    }
    Set<PosixFilePermission> permissions = view.readAttributes().permissions();
    Files.createFile(file, PosixFilePermissions.asFileAttribute(permissions));
    // What is created has no more of them than the process gives to new files.
    Files.setPosixFilePermissions(file, permissions);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileSystemException fixed) {
      // A file that is mounted by itself cannot be replaced, only filled with what is complete now.
      fill(to, out -> Files.copy(from, out));
    }
  }
}
