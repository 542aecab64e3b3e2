package org.xter.studio.export.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.xter.engine.oci.OciRelease;
import org.xter.engine.report.LastExport;
import org.xter.engine.vm.HypervisorKind;
import org.xter.model.edition.Identity;
import org.xter.report.Problem;
import org.xter.studio.export.Exports;
import org.xter.studio.ui.EditionShare;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.problem.Statuses;

/** Starts the selected image, or the last export of the edition at hand. */
public final class RunHandler extends AbstractHandler {
    /** The command's id. */
    static final String COMMAND = "org.xter.studio.export.run";

    /** The command's parameter that says what is to run the image: the name of a {@link HypervisorKind}. */
    static final String WITH = "org.xter.studio.export.run.with";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String word = event.getParameter(WITH);
        HypervisorKind with = word == null ? null : HypervisorKind.valueOf(word);
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && selection.size() == 1) {
            IFile file = Adapters.adapt(selection.getFirstElement(), IFile.class);
            if (file != null && "img".equals(file.getFileExtension()) && file.getLocation() != null) {
                MachineView.run(window, file.getLocation().toPath(), with);
                return null;
            }
        }
        Optional<EditionShare> share = Exports.chosen(window, HandlerUtil.getCurrentSelection(event));
        if (share.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.run, Messages.nothingToRun);
            return null;
        }
        Path output;
        String name;
        try (EditionShare open = share.get()) {
            output = Exports.output(open.document());
            Identity identity = open.document().edition().getIdentity();
            name = identity == null ? null : identity.getName();
        }
        Studio.get().background().execute(() -> {
            Optional<Path> image = lastImage(output, name);
            Studio.get()
                    .owner()
                    .execute(() -> image.ifPresentOrElse(
                            found -> MachineView.run(window, found, with),
                            () -> MessageDialog.openInformation(
                                    window.getShell(), Messages.run, Messages.exportFirst)));
        });
        return null;
    }

    private static Optional<Path> lastImage(Path output, String name) {
        try {
            Optional<LastExport> last = name == null ? Optional.empty() : LastExport.find(output, name);
            return last.flatMap(export -> export.report().artifacts().stream()
                    .filter(artifact -> !artifact.format().equals(OciRelease.FORMAT))
                    .map(artifact -> output.resolve(artifact.name()))
                    .filter(Files::isRegularFile)
                    .findFirst());
        } catch (IOException e) {
            Studio.get().owner().execute(() -> Studio.get()
                    .report(Problem.error("export.unreadable", Statuses.message(e), ""), e));
            return Optional.empty();
        }
    }
}
