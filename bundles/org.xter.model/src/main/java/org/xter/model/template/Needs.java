package org.xter.model.template;

/**
 * The machine an edition asks for.
 *
 * @param memoryMinimum bytes of RAM without which it does not start
 * @param memoryRecommended bytes of RAM it is meant for
 * @param disk bytes of the boot medium, the data its users keep included
 * @param cpus how many processors
 */
public record Needs(long memoryMinimum, long memoryRecommended, long disk, int cpus) {}
