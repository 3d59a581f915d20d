package io.github.openinspections.serialization.json;

import io.github.openinspections.core.Extension;
import io.github.openinspections.core.text.NearWord;
import io.github.openinspections.serialization.finding.ReadingRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The binding table of a type: its attributes in the order in which they are written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectCodec<T, B> extends JsonCodec<T> {
  /** One bit of a {@code long} for each attribute says whether it was read. */
  private static final int MOST_ATTRIBUTES = Long.SIZE;

  /** What becomes of unknown properties. */
  enum Unknown {
    /** They are kept as extensions. */
    KEPT,
    /** They are reported and left out. */
    IGNORED,
    /** They are errors. */
    REFUSED
  }

  private final String title;
  private final Supplier<B> begin;
  private final Function<B, T> build;
  private final List<BoundAttribute<T, B>> attributes;
  private final Function<T, List<Extension>> extensions;
  private final BiConsumer<B, Extension> addExtension;
  private final Unknown unknown;
  private final boolean inPart;
  private final Map<String, List<String>> companions;
  private final PropertyNameMatcher matcher;
  private final long required;

  ObjectCodec(
      ObjectTable<T, B> table,
      Unknown unknown,
      Function<T, List<Extension>> extensions,
      BiConsumer<B, Extension> addExtension) {
    if (table.attributes.size() > MOST_ATTRIBUTES) {
      throw new IllegalStateException(
          "The binding table of "
              + table.title
              + " has "
              + table.attributes.size()
              + " attributes; a table can have at most "
              + MOST_ATTRIBUTES);
    }
    this.unknown = unknown;
    this.inPart = table.inPart;
    this.companions = Collections.unmodifiableMap(new LinkedHashMap<>(table.companions));
    this.title = table.title;
    this.begin = table.begin;
    this.build = table.build;
    this.attributes = List.copyOf(table.attributes);
    this.extensions = extensions;
    this.addExtension = addExtension;
    this.matcher =
        new JsonFactory()
            .constructNameMatcher(
                attributes.stream().map(attribute -> Named.fromString(attribute.name())).toList(),
                false);
    long bits = 0;
    for (int i = 0; i < attributes.size(); i++) {
      bits |= attributes.get(i).required() ? 1L << i : 0;
    }
    this.required = bits;
  }

  /** Starts the table of a type. */
  public static <T, B> ObjectTable<T, B> of(String title, Supplier<B> begin, Function<B, T> build) {
    return new ObjectTable<>(title, begin, build);
  }

  /** Returns the name of the type. */
  String title() {
    return title;
  }

  List<BoundAttribute<T, B>> attributes() {
    return attributes;
  }

  @Override
  public boolean isObject() {
    return true;
  }

  @Override
  public boolean knows(String name) {
    return attributes.stream().anyMatch(attribute -> attribute.name().equals(name));
  }

  /** Whether unknown properties are not kept, and null is an error instead of an absent value. */
  boolean isClosed() {
    return unknown != Unknown.KEPT;
  }

  /** Whether unknown properties are errors. */
  boolean isStrict() {
    return unknown == Unknown.REFUSED;
  }

  /** Returns the attributes that each attribute requires. */
  Map<String, List<String>> companions() {
    return companions;
  }

  @Override
  public @Nullable T read(Reading in) {
    JsonParser parser = in.parser();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      in.wrongType("object");
      return null;
    }
    TokenStreamLocation start = parser.currentTokenLocation();
    int errorsBefore = in.errors();
    B builder = begin.get();
    long seen = 0;
    long given = 0;
    Set<String> others = Set.of();
    for (int i = parser.nextNameMatch(matcher);
        i != PropertyNameMatcher.MATCH_END_OBJECT;
        i = parser.nextNameMatch(matcher)) {
      if (i < 0) {
        others = others.isEmpty() ? new HashSet<>() : others;
        readUnknown(in, builder, others);
        continue;
      }
      BoundAttribute<T, B> attribute = attributes.get(i);
      in.enter(attribute.name());
      JsonToken token = parser.nextToken();
      if ((seen & (1L << i)) != 0) {
        in.problem(ReadingRule.DUPLICATE, "property", attribute.name());
        Verbatim.skip(in);
      } else if (token != JsonToken.VALUE_NULL || isClosed()) {
        given |= 1L << i;
        attribute.read(in, builder);
      }
      seen |= 1L << i;
      in.leave();
    }
    reportMissing(in, (required | needed(given)) & ~given, start);
    return inPart || in.errors() == errorsBefore ? build.apply(builder) : null;
  }

  private void readUnknown(Reading in, B builder, Set<String> others) {
    String name = in.parser().currentName();
    in.parser().nextToken();
    in.enter(name);
    if (!others.add(name)) {
      in.problem(ReadingRule.DUPLICATE, "property", name);
      Verbatim.skip(in);
    } else {
      if (isStrict()) {
        in.problem(ReadingRule.MAPPING, refused(name));
      } else if (!name.startsWith("x-")) {
        in.problem(ReadingRule.UNKNOWN, unknown(name));
      }
      if (isClosed()) {
        Verbatim.skip(in);
      } else {
        addExtension.accept(builder, Extension.of(name, Verbatim.read(in)));
      }
    }
    in.leave();
  }

  private String[] unknown(String name) {
    List<String> arguments = new ArrayList<>(List.of("property", name));
    if (isClosed()) {
      arguments.addAll(List.of("type", title));
    }
    return withSuggestion(arguments, name);
  }

  private String[] refused(String name) {
    List<String> arguments = new ArrayList<>(List.of("value", name));
    arguments.addAll(List.of("detail", "no-property", "title", title));
    return withSuggestion(arguments, name);
  }

  private String[] withSuggestion(List<String> arguments, String name) {
    NearWord.of(name, attributes.stream().map(BoundAttribute::name).toList())
        .ifPresent(near -> arguments.addAll(List.of("suggestion", near)));
    return arguments.toArray(String[]::new);
  }

  private void reportMissing(Reading in, long missing, TokenStreamLocation start) {
    for (int i = 0; missing != 0 && i < attributes.size(); i++) {
      if ((missing & (1L << i)) != 0) {
        attributes.get(i).missing(in, start);
      }
    }
  }

  /** Returns the attributes that the given ones require. */
  private long needed(long given) {
    if (companions.isEmpty()) {
      return 0;
    }
    long needed = 0;
    for (int i = 0; i < attributes.size(); i++) {
      if ((given & (1L << i)) != 0) {
        List<String> names = companions.getOrDefault(attributes.get(i).name(), List.of());
        for (int k = 0; k < attributes.size(); k++) {
          needed |= names.contains(attributes.get(k).name()) ? 1L << k : 0;
        }
      }
    }
    return needed;
  }

  @Override
  public void write(T value, JsonGenerator out) {
    out.writeStartObject();
    writeMembers(value, out);
    out.writeEndObject();
  }

  @Override
  public void writeMembers(T value, JsonGenerator out) {
    for (BoundAttribute<T, B> attribute : attributes) {
      attribute.write(value, out);
    }
    List<Extension> more = extensions.apply(value);
    if (!more.isEmpty()) {
      writeExtensions(more, out);
    }
  }

  private void writeExtensions(List<Extension> more, JsonGenerator out) {
    Set<String> names = new HashSet<>();
    attributes.forEach(attribute -> names.add(attribute.name()));
    for (Extension extension : more) {
      JsonText.requireName(extension.name());
      if (!names.add(extension.name())) {
        throw new IllegalArgumentException(
            title + " has the property \"" + extension.name() + "\" already: rename the extension");
      }
      Optional<String> refusal = JsonText.refusal(extension.json());
      if (refusal.isPresent()) {
        throw new IllegalArgumentException(
            "The extension \"" + extension.name() + "\" of " + title + " " + refusal.get());
      }
      out.writeName(extension.name());
      try (JsonParser json = JsonText.parser(extension.json())) {
        Verbatim.write(json, out);
      }
    }
  }

  @Override
  public void describe(SchemaWriter out, boolean nullable) {
    out.reference(this, nullable);
  }

  @Override
  void define(ContextWriter out) {
    out.object(this);
  }
}
