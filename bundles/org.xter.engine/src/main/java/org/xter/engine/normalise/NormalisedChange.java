package org.xter.engine.normalise;

/**
 * One thing a normaliser changed, for the build report.
 *
 * @param normaliser the name of the normaliser
 * @param path what it changed
 * @param what it did, a short phrase such as {@code removed}
 * @param remake the command with which the device makes it again at its first start; empty when nothing needs to be made
 */
public record NormalisedChange(String normaliser, String path, String what, String remake) {}
