package org.xter.model.text;

import org.xter.report.Problem;

/**
 * What was most likely meant where something mistyped stands.
 *
 * @param problem the problem it mends
 * @param range the mistyped word
 * @param word what was meant
 */
public record Correction(Problem problem, TextRange range, String word) {}
