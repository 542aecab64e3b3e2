package org.xter.engine.plan;

import java.time.Duration;
import java.util.Optional;
import org.xter.store.Digest;

/**
 * What became of a step.
 *
 * @param name of the step
 * @param key its key, if it has one
 * @param cached whether its output was taken from the store
 * @param elapsed how long it took
 * @param summary one short phrase about its output
 */
public record StepReport(String name, Optional<Digest> key, boolean cached, Duration elapsed, String summary) {}
