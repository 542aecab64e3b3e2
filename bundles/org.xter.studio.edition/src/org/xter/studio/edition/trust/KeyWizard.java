package org.xter.studio.edition.trust;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.xter.studio.ui.wizard.WorkWizard;

/** Makes, renews or revokes a key: which one, what that means, and the keyring's passphrase. */
final class KeyWizard extends WorkWizard {
    private final List<KeyTask> tasks;
    private final int first;
    private final Optional<String> confirmation;
    private final TaskPage page;

    /**
     * A wizard.
     *
     * @param title of the window and its page
     * @param about what it does, one sentence
     * @param tasks at least one; which one is asked when there are several
     * @param first what is chosen at first
     * @param confirmation what the user has to agree to before; nothing for what can be done again
     */
    KeyWizard(String title, String about, List<KeyTask> tasks, int first, Optional<String> confirmation) {
        super(title);
        this.tasks = List.copyOf(tasks);
        this.first = first;
        this.confirmation = confirmation;
        this.page = new TaskPage(title, about);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        KeyTask task = page.chosen();
        return run(getWindowTitle(), page.passphrase(), page, task.work());
    }

    private final class TaskPage extends WizardPage {
        private static final int WIDTH = 480;

        private Combo which;
        private Label meaning;
        private Button agreed;
        private Text passphrase;

        private TaskPage(String title, String about) {
            super("task", title, null);
            setDescription(about);
        }

        @Override
        public void createControl(Composite parent) {
            Composite body = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().margins(12, 12).spacing(8, 4).applyTo(body);
            if (tasks.size() > 1) {
                new Label(body, SWT.NONE).setText(Messages.whichKey);
                which = new Combo(body, SWT.READ_ONLY);
                which.setItems(tasks.stream().map(KeyTask::label).toArray(String[]::new));
                which.select(first);
                which.addListener(SWT.Selection, event -> explain());
                GridDataFactory.fillDefaults().grab(true, false).applyTo(which);
            }
            meaning = new Label(body, SWT.WRAP);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(WIDTH, height())
                    .indent(0, 4)
                    .applyTo(meaning);
            confirmation.ifPresent(words -> {
                agreed = new Button(body, SWT.CHECK);
                agreed.setText(words);
                agreed.addListener(SWT.Selection, event -> judge());
            });
            new Label(body, SWT.NONE).setText(Messages.passphrase);
            passphrase = new Text(body, SWT.BORDER | SWT.PASSWORD);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(passphrase);
            passphrase.addListener(SWT.Modify, event -> {
                setErrorMessage(null);
                judge();
            });
            judge();
            explain();
            setControl(body);
            passphrase.setFocus();
        }

        /** What the longest explanation needs, so that the window keeps its size. */
        private int height() {
            int height = 0;
            for (KeyTask each : tasks) {
                meaning.setText(each.meaning());
                height = Math.max(height, meaning.computeSize(WIDTH, SWT.DEFAULT).y);
            }
            return height;
        }

        private void judge() {
            setPageComplete(passphrase.getCharCount() > 0 && (agreed == null || agreed.getSelection()));
        }

        private void explain() {
            meaning.setText(chosen().meaning());
            meaning.getParent().layout(true);
        }

        private KeyTask chosen() {
            return tasks.get(which == null ? 0 : which.getSelectionIndex());
        }

        private char[] passphrase() {
            return passphrase.getTextChars();
        }
    }
}
