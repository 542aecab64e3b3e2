package org.xter.model.template;

import java.util.UUID;

/**
 * What a new edition is called.
 *
 * @param name its short name, which is also the name of its file: lower-case letters, digits and inner hyphens
 * @param title the name people read
 * @param version its first version
 * @param vendor who makes it
 * @param product its product id; {@link UUID#randomUUID()} makes a new one
 */
public record NewIdentity(String name, String title, String version, String vendor, UUID product) {}
