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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files of a folder that belong together: all are written beside their places, then all are moved
 * there. If writing fails, the folder is as it was; if moving does, the old files are put back, and
 * one that cannot be stays beside its place, in a folder that the exception names. The last file is
 * the first to go and the last to come: where it is, the set is whole, even if the program was
 * stopped in between. A file keeps its permissions, and a link leads where it led. Not thread-safe.
 */
final class FileSet implements Closeable {
  private static final String OLD = ".old";

  private final Path folder;
  private final Path parts;
  private final List<String> names = new ArrayList<>();

  /** Where the files that there are already lie: some may be links. */
  private final Map<String, Path> places = new HashMap<>();

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
    Files.createDirectory(set.parts, FileProtection.ofOwner(folder));
    return set;
  }

  /** Starts a file; the caller closes it. */
  OutputStream add(String name) throws IOException {
    if (Files.isDirectory(folder.resolve(name))) {
      throw new FileSystemException(folder.resolve(name).toString(), null, "is a folder");
    }
    names.add(name);
    if (Files.exists(folder.resolve(name))) {
      places.put(name, folder.resolve(name).toRealPath());
    }
    return Files.newOutputStream(parts.resolve(name));
  }

  /** Moves all files to their places, after all have been closed. */
  void keep() throws IOException {
    for (String name : names) {
      FileProtection.keep(place(name), parts.resolve(name));
    }
    Deque<String> aside = new ArrayDeque<>();
    Deque<String> moved = new ArrayDeque<>();
    try {
      for (int i = names.size() - 1; i >= 0; i--) {
        if (Files.exists(place(names.get(i)))) {
          move(place(names.get(i)), old(names.get(i)));
          aside.push(names.get(i));
        }
      }
      for (String name : names) {
        move(parts.resolve(name), place(name));
        moved.push(name);
      }
    } catch (IOException failed) {
      putBack(moved, aside, failed);
      throw aside.stream().anyMatch(name -> Files.exists(old(name))) ? left(failed) : failed;
    }
    kept = true;
  }

  /** Says where the files are that could not be put back: nobody looks into a hidden folder. */
  private IOException left(IOException failed) {
    FileSystemException left =
        new FileSystemException(
            parts.toString(),
            null,
            "has old files that could not be put back after writing failed: " + failed);
    left.initCause(failed);
    return left;
  }

  /** Puts back what can be, whatever of it fails. */
  private void putBack(Deque<String> moved, Deque<String> aside, IOException failed) {
    for (String name : moved) {
      attempt(() -> Files.deleteIfExists(place(name)), failed);
    }
    for (String name : aside) {
      attempt(() -> move(old(name), place(name)), failed);
    }
  }

  /** A step of putting back. */
  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }

  private static void attempt(Step step, IOException failed) {
    try {
      step.run();
    } catch (IOException also) {
      failed.addSuppressed(also);
    }
  }

  private Path place(String name) {
    return places.getOrDefault(name, folder.resolve(name));
  }

  private Path old(String name) {
    return parts.resolve(name + OLD);
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
    boolean saved = false;
    for (Path file : left) {
      if (!kept && file.toString().endsWith(OLD)) {
        saved = true; // what could not be put back is nowhere else
      } else {
        Files.delete(file);
      }
    }
    if (!saved) {
      Files.delete(parts);
    }
    if (!kept && !saved) {
      for (Path made : created) {
        Files.deleteIfExists(made);
      }
    }
  }
}
