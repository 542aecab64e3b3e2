/** Golden pictures: what a part of the window looks like, drawn offscreen and compared with what is kept. */
package org.xter.studio.tests.picture;
