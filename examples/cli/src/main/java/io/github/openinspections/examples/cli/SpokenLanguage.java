package io.github.openinspections.examples.cli;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.examples.cli.outcome.RefusedValue;
import io.github.openinspections.examples.cli.outcome.Said;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * The language of what people read, by its tag. Help is printed while arguments are parsed, so its
 * language is looked for before.
 */
final class SpokenLanguage implements ITypeConverter<Language> {
  static final String OPTION = "--language";

  @Override
  public Language convert(String tag) {
    try {
      return Language.of(new Locale.Builder().setLanguageTag(tag).build());
    } catch (IllformedLocaleException other) {
      throw new RefusedValue(Said.of("value-language", "value", tag));
    }
  }

  /** Returns the language that the arguments ask for; English if they do not, or not rightly. */
  static Language of(List<String> arguments) {
    int at = arguments.indexOf(OPTION);
    Optional<String> tag =
        at >= 0
            ? arguments.stream().skip(at + 1L).findFirst()
            : arguments.stream()
                .filter(one -> one.startsWith(OPTION + "="))
                .map(one -> one.substring(OPTION.length() + 1))
                .findFirst();
    try {
      return tag.map(given -> new SpokenLanguage().convert(given)).orElseGet(Language::english);
    } catch (TypeConversionException reportedByTheParser) {
      return Language.english();
    }
  }
}
