/** Diagrams of an edition. */
package org.xter.diagram;
