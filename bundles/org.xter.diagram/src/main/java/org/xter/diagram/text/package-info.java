/** Text in diagrams: its styles and how wide it is. */
package org.xter.diagram.text;
