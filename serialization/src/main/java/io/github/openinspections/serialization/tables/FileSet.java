package io.github.openinspections.serialization.tables;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files of a folder that belong together: all are written beside their places, then all are moved
 * there. If writing fails, the folder is as it was; if moving does, the old files are put back. The
 * last file is the first to go and the last to come: where it is, the set is whole, even if the
 * machine stopped in between. Not thread-safe.
 */
final class FileSet implements Closeable {
  private final Path folder;
  private final Path parts;
  private final List<String> names = new ArrayList<>();
  private final Deque<Path> created;
  private boolean kept;

  private FileSet(Path folder, Deque<Path> created) {
    this.folder = folder;
    this.parts = folder.resolve(".inspections-" + UUID.randomUUID() + ".part");
    this.created = created;
  }

  /**
   * Starts a set; the folder is created if there is none.
   *
   * @throws IOException if it cannot be, or cannot be written to
   */
  static FileSet in(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path at = folder.toAbsolutePath();
        at != null && Files.notExists(at);
        at = at.getParent()) {
      missing.addLast(at);
    }
    Files.createDirectories(folder);
    FileSet set = new FileSet(folder, missing);
    Files.createDirectory(set.parts);
    return set;
  }

  /** Starts a file; the caller closes it. */
  OutputStream add(String name) throws IOException {
    if (Files.isDirectory(folder.resolve(name))) {
      throw new FileSystemException(folder.resolve(name).toString(), null, "is a folder");
    }
    names.add(name);
    return Files.newOutputStream(parts.resolve(name));
  }

  /** Moves all files to their places, after all have been closed. */
  void keep() throws IOException {
    Deque<String> aside = new ArrayDeque<>();
    Deque<String> moved = new ArrayDeque<>();
    try {
      for (int i = names.size() - 1; i >= 0; i--) {
        if (Files.exists(folder.resolve(names.get(i)))) {
          move(folder.resolve(names.get(i)), old(names.get(i)));
          aside.push(names.get(i));
        }
      }
      for (String name : names) {
        move(parts.resolve(name), folder.resolve(name));
        moved.push(name);
      }
    } catch (IOException failed) {
      for (String name : moved) {
        Files.deleteIfExists(folder.resolve(name));
      }
      for (String name : aside) {
        move(old(name), folder.resolve(name));
      }
      throw failed;
    }
    kept = true;
  }

  private Path old(String name) {
    return parts.resolve(name + ".old");
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes what is left of the parts, and the folders made for a set that was not kept. */
  @Override
  public void close() throws IOException {
    List<Path> left;
    try (Stream<Path> files = Files.list(parts)) {
      left = files.toList();
    }
    for (Path file : left) {
      Files.delete(file);
    }
    Files.delete(parts);
    if (!kept) {
      for (Path made : created) {
        Files.deleteIfExists(made);
      }
    }
  }
}
