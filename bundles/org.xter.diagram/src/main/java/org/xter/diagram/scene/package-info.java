/** What a diagram shows, placed: immutable elements with geometry, names and tooltips, and the same as a table. */
package org.xter.diagram.scene;
