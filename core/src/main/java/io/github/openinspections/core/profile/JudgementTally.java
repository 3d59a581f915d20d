package io.github.openinspections.core.profile;

import io.github.openinspections.core.Judgement;
import io.github.openinspections.core.problem.AspectCounts;
import io.github.openinspections.core.problem.DataProfile;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Counts judgements by aspect and grade. */
final class JudgementTally implements Serializable {
  private static final long serialVersionUID = 1L;

  private final FirstKeys<String, AspectTally> aspects = new FirstKeys<>(DataProfile.LISTED_KEYS);
  private long judgements;

  void add(List<Judgement> all) {
    judgements += all.size();
    for (int i = 0; i < all.size(); i++) {
      Judgement judgement = all.get(i);
      String aspect = FirstKeys.key(judgement.aspect().code(), DataProfile.LONGEST_KEY);
      AspectTally tally = aspects.at(aspect, AspectTally::new);
      if (tally != null) {
        tally.add(judgement);
      }
    }
  }

  void addAll(JudgementTally other) {
    judgements += other.judgements;
    for (Map.Entry<String, AspectTally> entry : other.aspects.all().entrySet()) {
      AspectTally tally = aspects.at(entry.getKey(), AspectTally::new);
      if (tally != null) {
        tally.addAll(entry.getValue());
      }
    }
  }

  void fill(DataProfile.Builder profile) {
    long listed = 0;
    for (Map.Entry<String, AspectTally> entry : aspects.all().entrySet()) {
      AspectCounts counts = entry.getValue().counts(entry.getKey());
      listed += counts.sum();
      profile.addAspects(counts);
    }
    profile.otherAspects(judgements - listed);
  }
}
