package io.github.openinspections.core.release;

import io.github.openinspections.core.text.TextHash;
import java.io.Serializable;
import java.util.function.LongConsumer;

/** Makes the digest of one record of its values, without keeping any. */
final class DigestDraft extends ValueSink {
  private final DigestedMeaning meanings;
  private final LongConsumer texts;
  private final DigestOutput compared = new DigestOutput();
  private long rest;
  private boolean partial;
  private int end;
  private String key = "";
  private long keyHash = TextHash.EMPTY;

  DigestDraft(DigestedMeaning meanings, LongConsumer texts) {
    this.meanings = meanings;
    this.texts = texts;
  }

  @Override
  void add(
      ComparedAttribute attribute,
      String key,
      int index,
      Serializable meaning,
      Serializable printed) {
    switch (attribute.meaning()) {
      case ONE_VALUE -> write(attribute, key, index, meaning);
      case MEETING -> {
        if (meaning instanceof SetMember member) {
          rest += TextHash.mix(place(attribute, key) + member.facts().hashCode());
        }
        write(attribute, key, index, meaning);
      }
      case PRINTED -> rest += place(attribute, key);
      case OPEN_LIST -> addRest(attribute, key, DigestedMeaning.hash(meaning));
    }
  }

  @Override
  void folded(ComparedAttribute attribute, String key, int index, String text) {
    long hash = TextHash.ofFolded(text);
    if (attribute == ComparedAttribute.TEXT) {
      texts.accept(hash);
    }
    if (!attribute.canContradict()) {
      addRest(attribute, key, hash);
    } else if (begin(attribute, key, index)) {
      DigestedMeaning.writeText(hash, compared);
      end();
    }
  }

  /** Adds to the hash of all that never contradicts; in any order. */
  private void addRest(ComparedAttribute attribute, String key, long meaning) {
    rest += TextHash.mix(place(attribute, key) + meaning);
  }

  private long place(ComparedAttribute attribute, String key) {
    return TextHash.mix(attribute.pathHash() + keyHash(key));
  }

  /** The values of one member come one after the other, with one key. */
  @SuppressWarnings("ReferenceEquality") // an equal key would only be hashed again
  private long keyHash(String key) {
    if (key != this.key) {
      this.key = key;
      keyHash = TextHash.of(key);
    }
    return keyHash;
  }

  private void write(ComparedAttribute attribute, String key, int index, Serializable meaning) {
    if (begin(attribute, key, index)) {
      meanings.write(meaning, compared);
      end();
    }
  }

  /** Writes which value follows, unless the digest is full. */
  @SuppressWarnings("EnumOrdinal") // a digest is read by the version that made it
  private boolean begin(ComparedAttribute attribute, String key, int index) {
    if (partial) {
      return false;
    }
    compared.number(attribute.ordinal());
    if (attribute.isInList()) {
      compared.number(index);
    }
    if (attribute.isKeyed()) {
      compared.hash(keyHash(key), RecordDigests.KEY);
    }
    return true;
  }

  private void end() {
    partial = compared.size() > RecordDigests.LONGEST - RecordDigests.KEY - RecordDigests.REST;
    end = partial ? end : compared.size();
  }

  /** Returns the digest. */
  byte[] bytes() {
    DigestOutput out = new DigestOutput();
    out.number(partial ? RecordDigests.PARTIAL : 0);
    out.hash(rest, RecordDigests.REST);
    compared.cut(end);
    out.append(compared);
    return out.bytes();
  }
}
