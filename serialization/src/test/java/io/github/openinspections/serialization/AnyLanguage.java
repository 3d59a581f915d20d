package io.github.openinspections.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openinspections.core.language.Language;
import io.github.openinspections.core.language.Translation;
import io.github.openinspections.core.problem.Problem;
import io.github.openinspections.core.problem.Stop;
import io.github.openinspections.core.text.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language in which every text is the English one in brackets. {@link Transcript} requires of
 * every problem that a test provokes that nothing of its message is outside the brackets but values
 * of the input: no message of reading is in English alone.
 */
public final class AnyLanguage implements Translation {
  private static final Pattern BRACKETED = Pattern.compile("⟦[^⟧]*(⟧|…|$)", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
  private static final int WHOLE = 10_000;

  /** The language. */
  public static final Language LANGUAGE =
      Language.of(new AnyLanguage().locale(), List.of(new AnyLanguage()));

  @Override
  public Locale locale() {
    return Locale.forLanguageTag("qps");
  }

  @Override
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    Language.englishTexts().forEach((key, text) -> texts.put(key, bracketed(text)));
    return texts;
  }

  private static String bracketed(String text) {
    return ("⟦" + text.replace("{", "⟧{").replace("}", "}⟦") + "⟧").replace("⟦⟧", "");
  }

  /** Requires that a language could say all of a message but its values. */
  public static void requireSayable(Problem problem) {
    String message = LANGUAGE.translate(problem).message();
    assertThat(message).contains("⟦");
    String values =
        Stream.concat(problem.id().stream(), problem.arguments().values().stream())
            .map(value -> PlainText.of(value, WHOLE))
            .reduce("", (one, other) -> one + "\n" + other);
    assertThat(
            WORD.matcher(BRACKETED.matcher(message).replaceAll(" "))
                .results()
                .map(word -> word.group())
                .filter(word -> !values.contains(word)))
        .as("%s of %s", message, problem.arguments())
        .isEmpty();
  }

  /** Requires that a language could say why reading stopped. */
  static void requireSayable(Stop stop) {
    assertThat(Language.englishTexts()).containsValue(stop.reason());
  }
}
