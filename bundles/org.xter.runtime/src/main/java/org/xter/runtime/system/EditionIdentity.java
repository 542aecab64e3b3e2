package org.xter.runtime.system;

import java.util.UUID;

/**
 * What the system calls itself.
 *
 * @param name the edition's short name
 * @param title the name people read
 * @param kind the kind of edition
 * @param version the edition's version
 * @param vendor who made it
 * @param product the product id
 */
public record EditionIdentity(String name, String title, String kind, String version, String vendor, UUID product) {}
