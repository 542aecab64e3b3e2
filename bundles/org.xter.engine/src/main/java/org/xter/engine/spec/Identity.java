package org.xter.engine.spec;

import java.util.UUID;

/**
 * What an edition is called.
 *
 * @param name a short lower-case name, part of file names
 * @param title the name people read
 * @param kind {@code home}, {@code office}, {@code router}, {@code kms} or {@code custom}
 * @param version free text such as {@code 1.28.0}, part of file names
 * @param vendor who makes it
 * @param product the product id a machine is provisioned for
 * @param epoch the security epoch, 0 to 999999999: a machine that saw a higher one refuses the release
 */
public record Identity(
        String name, String title, String kind, String version, String vendor, UUID product, long epoch) {}
