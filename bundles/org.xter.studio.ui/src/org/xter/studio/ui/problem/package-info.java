/** The engine's problems in the platform's words: statuses and markers. */
package org.xter.studio.ui.problem;
