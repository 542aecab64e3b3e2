package org.xter.engine.spec;

import java.util.OptionalLong;

/**
 * An artifact an export makes.
 *
 * @param format {@code raw}; others as they come
 * @param name the file's name without a folder
 * @param size the disk's size in bytes; absent means as small as the content allows
 */
public record Target(String format, String name, OptionalLong size) {}
