package org.xter.studio.edition.trust;

import org.xter.studio.ui.wizard.WorkWizard;

/**
 * Something that is done with a key.
 *
 * @param label which key
 * @param meaning what follows, full sentences
 * @param work does it
 */
record KeyTask(String label, String meaning, WorkWizard.Unlocked work) {}
