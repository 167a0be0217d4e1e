package org.gouji.narrative;

/**
 * Which reconsiderations and suits of a sentence are about the disclosure of information, where the
 * sentence tells them from others: 另有履职类行政复议, 与政府信息公开无关, 其中涉及政府信息公开的.
 */
final class ReviewScope {

  private final Sentence sentence;

  ReviewScope(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Whether a review surely, or by a word that is not known, is about something else. */
  boolean isForeign(int review, int clause) {
    if (sentence.has(Kind.UNRELATED)) {
      return true;
    }
    for (int i = review - 1; i >= clause; i--) {
      Token token = sentence.token(i);
      boolean decisions = token.is(Kind.FIGURE) && token.key().endsWith(".decisions");
      if (token.is(Kind.BESIDES) || token.is(Kind.GAP) || decisions) {
        return true;
      }
      if (!token.isFiller() && !token.is(Kind.AUTHOR)) {
        return false;
      }
    }
    return false;
  }

  /** 行政复议 12 件，其中涉及政府信息公开的 1 件: what stands before 其中 are reviews of all kinds. */
  boolean tellsDisclosureFromOthers() {
    int part = partOfDisclosure();
    return part >= 0 && hasReviewBefore(part);
  }

  /** Whether the sentence says so of the reviews of the sentence before. */
  boolean limitsSentenceBefore() {
    int part = partOfDisclosure();
    boolean all = sentence.has(Kind.UNRELATED) && !hasReviewBefore(sentence.size());
    return all || (part >= 0 && !hasReviewBefore(part));
  }

  /** Where 其中 stands whose clause names disclosure as the sentence did not before; else -1. */
  private int partOfDisclosure() {
    int part = -1;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.is(Kind.DISCLOSURE) || token.is(Kind.REQUEST)) {
        return part;
      }
      if (token.is(Kind.PART)) {
        part = i;
      } else if (token.isBoundary() && i != part + 1) {
        part = -1;
      }
    }
    return -1;
  }

  private boolean hasReviewBefore(int end) {
    for (int i = 0; i < end; i++) {
      if (sentence.is(i, Kind.REVIEW) || sentence.is(i, Kind.REVIEW_SHORT)) {
        return true;
      }
    }
    return false;
  }
}
