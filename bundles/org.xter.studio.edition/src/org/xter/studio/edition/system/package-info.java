/** The edition editor: system. */
package org.xter.studio.edition.system;
