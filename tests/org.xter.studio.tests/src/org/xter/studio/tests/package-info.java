/** The studio driven in its own window. */
package org.xter.studio.tests;
