import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.ClassHierarchyResolverOption;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * Copies a jar with its classes of Java 5 in the form of Java 8, which differs by the frames by
 * which a class is verified: the cache of loaded classes takes none without them, and picocli has
 * nothing else. A program in one file, since only the JDK that packs the image can read classes.
 */
final class NewerClasses {
  private static final int FIRST_WITH_FRAMES = ClassFile.JAVA_6_VERSION;

  private final ClassFile classes;

  private NewerClasses(URLClassLoader jar) {
    classes =
        ClassFile.of(
            StackMapsOption.GENERATE_STACK_MAPS,
            ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(jar)));
  }

  /** Copies the first jar to the second. */
  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    try (URLClassLoader loader = new URLClassLoader(new URL[] {from.toUri().toURL()});
        JarFile in = new JarFile(from.toFile());
        OutputStream file = Files.newOutputStream(Path.of(arguments[1]));
        JarOutputStream out = new JarOutputStream(file)) {
      NewerClasses newer = new NewerClasses(loader);
      for (JarEntry entry : Collections.list(in.entries())) {
        JarEntry copy = new JarEntry(entry.getName());
        copy.setTimeLocal(entry.getTimeLocal());
        out.putNextEntry(copy);
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        out.write(entry.getName().endsWith(".class") ? newer.of(bytes) : bytes);
        out.closeEntry();
      }
    }
  }

  private byte[] of(byte[] bytes) {
    var old = classes.parse(bytes);
    return old.majorVersion() < FIRST_WITH_FRAMES
        ? classes.transformClass(old, NewerClasses::with)
        : bytes;
  }

  private static void with(ClassBuilder newer, ClassElement element) {
    switch (element) {
      case ClassFileVersion old -> newer.withVersion(ClassFile.JAVA_8_VERSION, 0);
      case MethodModel method ->
          newer.transformMethod(method, MethodTransform.transformingCode(CodeTransform.ACCEPT_ALL));
      default -> newer.with(element);
    }
  }
}
