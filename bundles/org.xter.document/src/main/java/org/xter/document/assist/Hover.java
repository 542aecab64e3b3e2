package org.xter.document.assist;

import org.xter.model.text.TextRange;

/**
 * What is known of a word in the text.
 *
 * @param range the word
 * @param title what it is, such as a key with what it takes
 * @param text its meaning, in full sentences; may be empty
 */
public record Hover(TextRange range, String title, String text) {}
