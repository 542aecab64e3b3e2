package org.xter.studio.edition.trust;

import java.io.IOException;
import org.xter.report.ProblemException;

/**
 * Something that is done with a key.
 *
 * @param label which key
 * @param meaning what follows, full sentences
 * @param work does it
 */
record KeyTask(String label, String meaning, Work work) {
    /** Needs a passphrase, which belongs to who calls. */
    @FunctionalInterface
    interface Work {
        void run(char[] passphrase) throws IOException, ProblemException;
    }
}
