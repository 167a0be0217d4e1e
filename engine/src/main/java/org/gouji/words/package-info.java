/**
 * What a verdict says in Chinese: words for the vocabulary's keys, names of targets, places, and
 * the sentences at the head of every export.
 */
@NullMarked
package org.gouji.words;

import org.jspecify.annotations.NullMarked;
