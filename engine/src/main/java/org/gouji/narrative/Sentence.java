package org.gouji.narrative;

import java.util.List;
import org.gouji.document.Place;
import org.gouji.report.Statement;
import org.gouji.text.Sentences;

/**
 * A sentence in tokens.
 *
 * @param paragraph the paragraph that it stands in
 * @param text that paragraph without blanks
 * @param start index of the sentence's first character in that text
 * @param end index behind its last character
 */
record Sentence(Statement paragraph, Compact text, int start, int end, List<Token> tokens) {

  static Sentence of(Statement paragraph, Compact text, int start, int end) {
    return new Sentence(paragraph, text, start, end, Lexer.tokens(text, start, end));
  }

  Token token(int i) {
    return tokens.get(i);
  }

  int size() {
    return tokens.size();
  }

  boolean is(int i, Kind kind) {
    return i >= 0 && i < tokens.size() && tokens.get(i).is(kind);
  }

  boolean has(Kind kind) {
    return tokens.stream().anyMatch(token -> token.is(kind));
  }

  /** Whether nothing but fillers stands from one token to before another. */
  boolean onlyFillers(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.get(i).isFiller()) {
        return false;
      }
    }
    return true;
  }

  /** The first token from there on that is no filler. */
  int skipFillers(int from) {
    int i = from;
    while (i < tokens.size() && tokens.get(i).isFiller()) {
      i++;
    }
    return i;
  }

  /** The printed text of some tokens. */
  String printed(int first, int last) {
    return text.original(tokens.get(first).start(), tokens.get(last).end());
  }

  Place place(int token) {
    return paragraph.at().onward(text.from(tokens.get(token).start()));
  }

  /** The sentence itself, where its paragraph stands. */
  Statement statement() {
    return new Statement(Sentences.strip(text.original(start, end)), paragraph.at());
  }
}
