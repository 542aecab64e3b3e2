package org.xter.studio.edition.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.xter.engine.report.LastExport;
import org.xter.model.edition.Edition;
import org.xter.model.text.EditionReader;
import org.xter.report.Problem;
import org.xter.report.ProblemException;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.problem.Statuses;

/** Compares an edition with what its last export was made of. */
public final class CompareWithExport extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        List<Subject> subjects = Subject.of(event);
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        subjects.stream().findFirst().ifPresent(subject -> seek(subject, page));
        return null;
    }

    private static void seek(Subject subject, IWorkbenchPage page) {
        Display display = page.getWorkbenchWindow().getShell().getDisplay();
        ICoreRunnable work = monitor -> {
            try {
                ComparedSide.Content content = subject.side().read();
                Edition edition =
                        EditionReader.parse(content.file(), content.text()).edition();
                String name = edition.getIdentity() == null
                        ? ""
                        : String.valueOf(edition.getIdentity().getName());
                Optional<LastExport> export = last(subject.file(), name);
                display.asyncExec(() -> export.ifPresentOrElse(
                        found -> Subject.compare(page, ComparedSide.exported(found), subject.side()),
                        () -> MessageDialog.openInformation(
                                page.getWorkbenchWindow().getShell(),
                                Messages.titleCompare,
                                NLS.bind(
                                        Messages.noExport,
                                        name,
                                        folders(subject.file()).get(0)))));
            } catch (IOException | ProblemException e) {
                Problem problem = Problem.error("studio.io", Statuses.message(e), "");
                display.asyncExec(() -> Studio.get().report(problem, e));
            }
        };
        Job.create(Messages.reading, work).schedule();
    }

    /** Where exports usually go: {@code out} beside the edition, or the edition's folder. */
    public static List<Path> folders(Path edition) {
        Path folder = edition.toAbsolutePath().getParent();
        return List.of(folder.resolve("out"), folder);
    }

    /** The newest export of an edition in the usual folders. */
    static Optional<LastExport> last(Path edition, String name) throws IOException {
        List<LastExport> found = new ArrayList<>();
        for (Path folder : folders(edition)) {
            LastExport.find(folder, name).ifPresent(found::add);
        }
        return found.stream().max(Comparator.comparing(LastExport::time));
    }
}
