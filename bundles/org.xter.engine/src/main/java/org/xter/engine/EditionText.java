package org.xter.engine;

import org.xter.store.Digest;

/**
 * The text of an edition as a report may hold it.
 *
 * @param file the file's name without its folder
 * @param digest of the whole text in UTF-8
 * @param shown the text with passwords and answers to secret questions left out
 */
public record EditionText(String file, Digest digest, String shown) {}
