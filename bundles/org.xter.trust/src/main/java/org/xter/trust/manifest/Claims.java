package org.xter.trust.manifest;

import java.util.UUID;

/**
 * What a manifest says about itself, told by who read it.
 *
 * @param product the product id
 * @param epoch the security epoch
 */
public record Claims(UUID product, long epoch) {}
