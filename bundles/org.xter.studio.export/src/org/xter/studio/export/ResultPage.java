package org.xter.studio.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.xter.engine.ExportResult;
import org.xter.engine.vm.HypervisorKind;
import org.xter.report.Problem;
import org.xter.report.ShownStep;
import org.xter.studio.export.machine.MachineView;
import org.xter.studio.export.machine.OtherPrograms;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.problem.Sentences;
import org.xter.studio.ui.problem.Statuses;

/** The export under way and what came of it. */
final class ResultPage extends WizardPage {
    private static final int TICK_MILLISECONDS = 250;

    private final ExportWizard wizard;
    private Composite body;

    private Label step;
    private ProgressBar bar;

    ResultPage(ExportWizard wizard) {
        super("result");
        this.wizard = wizard;
        setTitle(wizard.name());
    }

    @Override
    public void createControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(8, 10).applyTo(body);
        setControl(body);
    }

    /** There is no way back into an export under way; another one begins with a button. */
    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }

    /** Shows that the export has begun. */
    void begun() {
        setTitle(wizard.job().getName());
        setDescription(Messages.exporting);
        bar = new ProgressBar(body, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        step = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(step);
        Button cancel = new Button(body, SWT.PUSH);
        cancel.setText(Messages.cancelExport);
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            cancel.setEnabled(false);
            BuildRun run = wizard.job().buildRun();
            if (run == null) {
                wizard.job().cancel();
            } else {
                run.cancel();
            }
        }));
        Label hint = new Label(body, SWT.WRAP);
        hint.setText(Messages.mayClose);
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(hint);
        body.layout(true, true);
        setPageComplete(false);
        if (getContainer() instanceof ExportDialog dialog) {
            dialog.nameCancelButton(Messages.close);
        }
        getContainer().updateButtons();
        tick();
    }

    /** Forgets what it shows. */
    void reset() {
        for (var child : body.getChildren()) {
            child.dispose();
        }
        setErrorMessage(null);
        if (getContainer() instanceof ExportDialog dialog) {
            dialog.nameCancelButton(IDialogConstants.CANCEL_LABEL);
        }
    }

    private void tick() {
        if (body.isDisposed() || bar == null || bar.isDisposed()) {
            return;
        }
        BuildRun run = wizard.job().buildRun();
        if (run != null) {
            step.setText(run.steps().stream()
                    .filter(each -> each.state() == ShownStep.State.RUNNING)
                    .reduce((first, second) -> second)
                    .map(each -> (Sentences.step(each.name()) + "  " + Amounts.description(each)).strip())
                    .orElse(step.getText()));
        }
        body.getDisplay().timerExec(TICK_MILLISECONDS, this::tick);
    }

    /** Takes note of the end; on any thread. */
    void ended() {
        Studio.get().owner().execute(() -> {
            if (body != null && !body.isDisposed()) {
                show();
            }
        });
    }

    private void show() {
        for (var child : body.getChildren()) {
            child.dispose();
        }
        BuildRun run = wizard.job().buildRun();
        wizard.job().outcome().ifPresentOrElse(made -> showMade(made, run), () -> {
            boolean cancelled = run.state() == ShownStep.State.CANCELLED;
            setDescription(null);
            if (cancelled) {
                heading(Icon.CANCELLED, Messages.cancelled);
            } else {
                setErrorMessage(Messages.failed);
                run.problems().forEach(this::showProblem);
            }
            Button again = new Button(body, SWT.PUSH);
            again.setText(Messages.back);
            again.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> wizard.again()));
        });
        setPageComplete(true);
        body.layout(true, true);
        getContainer().updateButtons();
    }

    private void showProblem(Problem problem) {
        heading(Problems.icon(problem), Statuses.text(problem));
        if (problem.place().line() > 0) {
            link(Messages.goToPlace, () -> {
                Exports.show(wizard.window(), wizard.document(), problem.place());
                getShell().close();
            });
        }
    }

    private void runButton(Composite actions, String label, Path image, HypervisorKind with) {
        Button machine = new Button(actions, SWT.PUSH);
        machine.setText(label);
        machine.setImage(Icon.MACHINE.image());
        machine.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            MachineView.run(wizard.window(), image, with);
            getShell().close();
        }));
    }

    private void showMade(ExportJob.Outcome outcome, BuildRun run) {
        ExportResult made = outcome.files();
        setDescription(NLS.bind(Messages.done, Amounts.time(run.nanos())));
        for (Path artifact : made.artifacts()) {
            heading(Icon.IMAGE, NLS.bind(Messages.artifact, artifact.getFileName(), size(artifact)));
        }
        outcome.request().ifPresent(folder -> heading(Icon.KEY, NLS.bind(Messages.toBeSigned, folder)));
        Path first = made.artifacts().get(0);
        List<Problem> remarks = made.remarks();
        if (!remarks.isEmpty()) {
            heading(Icon.WARNING, remarks.stream().map(Sentences::message).collect(Collectors.joining("\n")));
        }
        Composite actions = new Composite(body, SWT.NONE);
        List<HypervisorKind> others = OtherPrograms.installed();
        GridLayoutFactory.fillDefaults()
                .numColumns(3 + others.size())
                .spacing(8, 0)
                .applyTo(actions);
        made.disk().filter(disk -> outcome.request().isEmpty()).ifPresent(disk -> {
            runButton(actions, Messages.runInMachine, disk, null);
            others.forEach(kind -> runButton(actions, OtherPrograms.label(kind), disk, kind));
        });
        Button show = new Button(actions, SWT.PUSH);
        show.setText(Messages.showInFolder);
        show.setImage(Icon.FOLDER.image());
        show.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> Program.launch(first.toAbsolutePath().getParent().toString())));
        link(
                Messages.openReport,
                () -> Program.launch(made.reportPage().toAbsolutePath().toString()));
        if (!outcome.registers().isEmpty()) {
            new RegisterTable(body, outcome.registers());
        }
    }

    private static String size(Path file) {
        try {
            return Amounts.bytes(Files.size(file));
        } catch (IOException e) {
            return Statuses.message(e);
        }
    }

    private void heading(Icon icon, String text) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label image = new Label(row, SWT.NONE);
        image.setImage(icon.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(image);
        Label label = new Label(row, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(label);
    }

    private void link(String text, Runnable action) {
        Link link = new Link(body, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }
}
