/** The commands, one class each. */
package org.xter.cli.command;
