/** The media an edition boots from. */
package org.xter.engine.image;
