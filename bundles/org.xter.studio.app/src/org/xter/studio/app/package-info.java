/** The product: program, window, perspective, preferences, help. */
package org.xter.studio.app;
