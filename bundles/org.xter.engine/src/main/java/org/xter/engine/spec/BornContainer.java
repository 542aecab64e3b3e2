package org.xter.engine.spec;

/**
 * A container that is made on the device, empty, at the first unlock.
 *
 * @param encryption what it is encrypted with
 * @param size of its file in bytes, header included
 */
public record BornContainer(ContainerSpec encryption, long size) {}
