/** The files and folders the user works on, wherever they lie. */
package org.xter.studio.ui.place;
