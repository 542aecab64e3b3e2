/**
 * The model of an edition. {@code model/edition.ecore} says what an edition file may hold; the code in
 * {@code org.xter.model.edition} is generated from it; {@code text} reads files into it with positions; {@code rules}
 * judge it; {@link org.xter.model.EditionSpecs} turns it into what the engine builds.
 */
package org.xter.model;
