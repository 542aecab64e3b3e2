/** Colours and signs of diagrams. */
package org.xter.diagram.look;
