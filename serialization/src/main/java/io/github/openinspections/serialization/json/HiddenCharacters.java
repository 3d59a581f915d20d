package io.github.openinspections.serialization.json;

import io.github.openinspections.core.text.PlainText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes in JSON the characters that SARIF and text show as escapes too. Those outside the Basic
 * Multilingual Plane stay as they are: Jackson asks about halves of them alone.
 */
final class HiddenCharacters extends CharacterEscapes {
  private static final long serialVersionUID = 1;

  private static final int DELETE = 0x7f;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int unit) {
    return unit <= DELETE || PlainText.isPlain(unit) || Character.isSurrogate((char) unit)
        ? null
        : new SerializedString(String.format("\\u%04X", unit));
  }
}
