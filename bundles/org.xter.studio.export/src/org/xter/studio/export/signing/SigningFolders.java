package org.xter.studio.export.signing;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.xter.engine.signing.SigningFolder;

/** Finds the signing folder a command is about. */
final class SigningFolders {
    private SigningFolders() {}

    /** The signing folder that is selected in the navigator, or the one of the selected file. */
    static Optional<Path> chosen(IStructuredSelection selection) {
        IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        for (IResource each = resource; each != null; each = each.getParent()) {
            if (each.getLocation() != null && SigningFolder.isNamedSo(each.getName())) {
                return Optional.of(each.getLocation().toPath());
            }
        }
        return Optional.empty();
    }
}
