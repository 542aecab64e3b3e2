/** The text of an edition as it is coloured and typed: words of YAML, line by line. */
package org.xter.studio.source.text;
