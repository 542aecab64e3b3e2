package org.xter.studio.ui.wizard;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.xter.report.Cancellation;
import org.xter.report.CancelledException;
import org.xter.report.ProblemException;
import org.xter.report.Progress;
import org.xter.store.IoFault;
import org.xter.studio.ui.build.MonitorProgress;
import org.xter.studio.ui.problem.Sentences;

/** A wizard that works in the background while it shows progress, and tells on a page what went wrong. */
public abstract class WorkWizard extends Wizard {
    /** @param title of its window */
    protected WorkWizard(String title) {
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
        setHelpAvailable(false);
    }

    /** What is done; on a thread of its own. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run(Progress progress, Cancellation cancellation) throws IOException, ProblemException;
    }

    /** What is done with a passphrase, which belongs to who calls. */
    @FunctionalInterface
    public interface Unlocked {
        /** Does it. */
        void run(char[] passphrase) throws IOException, ProblemException;
    }

    /**
     * Works; the user may cancel it.
     *
     * @param page tells what went wrong
     * @return whether it was done
     */
    protected final boolean run(String doing, WizardPage page, Work work) {
        return run(doing, true, page, work);
    }

    /**
     * Works with a passphrase.
     *
     * @param passphrase is overwritten
     * @param page tells what went wrong
     * @return whether it was done
     */
    protected final boolean run(String doing, char[] passphrase, WizardPage page, Unlocked work) {
        try {
            return run(doing, false, page, (progress, cancellation) -> work.run(passphrase));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private boolean run(String doing, boolean cancelable, WizardPage page, Work work) {
        try {
            getContainer().run(true, cancelable, monitor -> {
                monitor.beginTask(doing, -1);
                try {
                    work.run(new MonitorProgress(monitor), monitor::isCanceled);
                } catch (IOException | ProblemException e) {
                    throw new InvocationTargetException(e);
                } catch (CancelledException e) {
                    throw new InterruptedException();
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
