/** The {@code xter} command: the engine for people at a terminal and for build servers. */
package org.xter.cli;
