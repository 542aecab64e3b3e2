package org.xter.studio.edition.signing;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.document.trust.SigningWork;
import org.xter.report.CancelledException;
import org.xter.report.ProblemException;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.problem.Sentences;
import org.xter.studio.ui.problem.Statuses;

/** Shows what is to be signed, proved, and asks for the keyring's passphrase. */
final class RequestPage extends WizardPage {
    private static final int LINES = 16;

    private final Supplier<SigningWork> source;
    private final AtomicLong wanted = new AtomicLong();
    private Text text;
    private Text passphrase;
    private boolean read;

    RequestPage(Supplier<SigningWork> source) {
        super("request", Messages.requestTitle, null);
        this.source = source;
        setDescription(Messages.requestAbout);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 4).applyTo(body);
        text = new Text(body, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(600, text.getLineHeight() * LINES)
                .applyTo(text);
        Label label = new Label(body, SWT.NONE);
        label.setText(Messages.passphrase);
        GridDataFactory.fillDefaults().indent(0, 4).applyTo(label);
        passphrase = new Text(body, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(passphrase);
        passphrase.addListener(SWT.Modify, event -> {
            if (read) {
                setErrorMessage(null);
            }
            judge();
        });
        setControl(body);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        long mine = wanted.incrementAndGet();
        if (visible) {
            read(mine, source.get());
        }
    }

    private void read(long mine, SigningWork work) {
        read = false;
        text.setText(Messages.reading);
        setErrorMessage(null);
        judge();
        passphrase.setFocus();
        Studio.get().background().execute(() -> {
            try {
                SigningWork.Asked asked = work.read(() -> wanted.get() != mine);
                later(mine, () -> show(asked));
            } catch (CancelledException e) {
                // Somebody turned the page.
                return;
            } catch (ProblemException e) {
                later(mine, () -> refuse(Sentences.of(e.problems().get(0))));
            } catch (IOException e) {
                later(mine, () -> refuse(Statuses.message(e)));
            }
        });
    }

    private void later(long mine, Runnable work) {
        Studio.get().owner().execute(() -> {
            if (wanted.get() == mine && !text.isDisposed()) {
                work.run();
            }
        });
    }

    private void show(SigningWork.Asked asked) {
        read = true;
        text.setText(asked.request() + "\n" + asked.manifest());
        judge();
    }

    private void refuse(String sentence) {
        text.setText("");
        setErrorMessage(sentence);
    }

    private void judge() {
        setPageComplete(read && passphrase.getCharCount() > 0);
    }

    /** The keyring's passphrase; whoever asks overwrites it. */
    char[] passphrase() {
        return passphrase.getTextChars();
    }
}
