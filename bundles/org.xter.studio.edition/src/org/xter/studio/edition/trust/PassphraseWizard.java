package org.xter.studio.edition.trust;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.xter.report.ProblemException;
import org.xter.store.IoFault;
import org.xter.studio.ui.problem.Sentences;

/** A wizard that does something with a passphrase, which is overwritten as soon as it is done. */
abstract class PassphraseWizard extends Wizard {
    PassphraseWizard(String title) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
        setHelpAvailable(false);
    }

    /**
     * Does it in the background while the wizard shows progress.
     *
     * @param passphrase is overwritten
     * @param page tells what went wrong
     * @return whether it was done
     */
    final boolean run(String doing, char[] passphrase, KeyTask.Work work, WizardPage page) {
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(doing, -1);
                try {
                    work.run(passphrase);
                } catch (IOException | ProblemException e) {
                    throw new InvocationTargetException(e);
                } finally {
                    Arrays.fill(passphrase, '\0');
                }
            });
            return true;
        } catch (InterruptedException e) {
            return false;
        } catch (InvocationTargetException e) {
            page.setErrorMessage(words(e.getCause()));
            return false;
        }
    }

    private static String words(Throwable fault) {
        return switch (fault) {
            case ProblemException e -> Sentences.of(e.problems().get(0));
            case IOException e -> Sentences.of(IoFault.problem(e));
            case RuntimeException e -> throw e;
            default -> throw new IllegalStateException(fault);
        };
    }
}
