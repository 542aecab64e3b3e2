/** The values of an edition that carry a unit: each type reads and writes its own text. */
package org.xter.model.unit;
