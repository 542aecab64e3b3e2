package org.xter.model.rules;

import org.xter.model.text.TextRange;

/**
 * An edit of the text that mends a finding.
 *
 * @param label what it does, a short imperative such as {@code Change to 'firewall'}
 * @param range what it replaces
 * @param replacement what stands there afterwards
 */
public record Fix(String label, TextRange range, String replacement) {}
