/**
 * Drives the window from a test's thread: finds widgets and sends them the events a user causes. The methods are named
 * after SWTBot's, so that SWTBot can take their place.
 */
package org.xter.studio.tests.bot;
