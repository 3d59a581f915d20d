package io.github.openinspections.core.release;

import io.github.openinspections.core.text.TextHash;
import java.io.Serializable;
import java.util.function.LongConsumer;

/** Makes the digest of one record of its values, without keeping any. */
final class DigestDraft extends ValueSink {
  /** At the beginning: whether it is partial, and the hash of the rest. */
  private static final int HEAD = 1 + RecordDigests.REST;

  private final DigestedMeaning meanings;
  private final LongConsumer texts;
  private final DigestOutput out;
  private long rest;
  private boolean partial;
  private int end;
  private String key = "";
  private long keyHash = TextHash.EMPTY;

  /**
   * Begins a digest.
   *
   * @param out where it is written, in place of what is there
   */
  DigestDraft(DigestedMeaning meanings, LongConsumer texts, DigestOutput out) {
    this.meanings = meanings;
    this.texts = texts;
    this.out = out;
    out.cut(0);
    out.leave(HEAD);
    end = HEAD;
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
      DigestedMeaning.writeText(hash, out);
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
      meanings.write(meaning, out);
      end();
    }
  }

  /** Writes which value follows, unless the digest is full. */
  @SuppressWarnings("EnumOrdinal") // a digest is read by the version that made it
  private boolean begin(ComparedAttribute attribute, String key, int index) {
    if (partial) {
      return false;
    }
    out.number(attribute.ordinal());
    if (attribute.isInList()) {
      out.number(index);
    }
    if (attribute.isKeyed()) {
      out.hash(keyHash(key), RecordDigests.KEY);
    }
    return true;
  }

  private void end() {
    partial = out.size() > RecordDigests.LONGEST;
    end = partial ? end : out.size();
  }

  /** Returns the digest. */
  byte[] bytes() {
    out.cut(0);
    out.number(partial ? RecordDigests.PARTIAL : 0);
    out.hash(rest, RecordDigests.REST);
    return out.bytes(end);
  }
}
