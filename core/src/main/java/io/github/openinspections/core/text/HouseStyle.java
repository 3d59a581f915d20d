package io.github.openinspections.core.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The style of the generated implementations: package-private, hidden by a sealed interface with a
 * nested builder. {@code jdkOnly} because the collections of {@code List.of} cannot be read back by
 * Kryo and {@code Map.of} has a different order in every JVM.
 */
@Value.Style(
    jdkOnly = true,
    builder = "new",
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    underrideToString = "asLine",
    allowedClasspathAnnotations = Generated.class)
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface HouseStyle {}
