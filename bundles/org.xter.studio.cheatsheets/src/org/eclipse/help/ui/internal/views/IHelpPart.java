package org.eclipse.help.ui.internal.views;

/** A type of the web help cheat sheets are verified against and never meet; see {@link HelpTray}. */
public interface IHelpPart {}
