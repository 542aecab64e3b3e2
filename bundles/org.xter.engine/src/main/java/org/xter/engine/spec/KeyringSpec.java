package org.xter.engine.spec;

import java.nio.file.Path;
import org.xter.report.Place;

/**
 * The vendor keyring an edition names. Which keys sign is no part of what is built, and who exports may name another one.
 *
 * @param folder of the keyring
 * @param place where the edition names it
 */
public record KeyringSpec(Path folder, Place place) {}
