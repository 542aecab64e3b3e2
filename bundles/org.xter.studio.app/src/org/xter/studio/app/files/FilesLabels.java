package org.xter.studio.app.files;

import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.place.OpenedPlaces;

/** Names of files; a root says where it lies. */
public final class FilesLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {
    private final WorkbenchLabelProvider platform = new WorkbenchLabelProvider();

    @Override
    public String getText(Object element) {
        return element instanceof IResource resource ? resource.getName() : null;
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        if (element instanceof IResource resource && OpenedPlaces.isRoot(resource) && resource.getLocation() != null) {
            text.append(
                    "  "
                            + shortened(resource.getLocation()
                                    .removeLastSegments(1)
                                    .toFile()
                                    .toPath()),
                    StyledString.QUALIFIER_STYLER);
        }
        return text;
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof IContainer) {
            return Icon.FOLDER.image();
        }
        if (element instanceof IFile file && "edition".equals(file.getFileExtension())) {
            return Icon.EDITION.image();
        }
        if (element instanceof IFile file && "lock".equals(file.getFileExtension())) {
            return Icon.LOCK.image();
        }
        return element instanceof IFile ? Icon.FILE.image() : platform.getImage(element);
    }

    @Override
    public String getDescription(Object element) {
        return element instanceof IResource resource && resource.getLocation() != null
                ? resource.getLocation().toOSString()
                : null;
    }

    @Override
    public void dispose() {
        platform.dispose();
        super.dispose();
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // The labels need nothing of the site.
    }

    @Override
    public void restoreState(IMemento memento) {
        // The labels have no state.
    }

    @Override
    public void saveState(IMemento memento) {
        // The labels have no state.
    }

    /** A folder as people write it: the home folder is {@code ~}. */
    static String shortened(Path folder) {
        Path home = Path.of(System.getProperty("user.home"));
        if (folder.equals(home)) {
            return "~";
        }
        return folder.startsWith(home) ? "~/" + home.relativize(folder) : folder.toString();
    }
}
