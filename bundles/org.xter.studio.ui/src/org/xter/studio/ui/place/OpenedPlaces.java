package org.xter.studio.ui.place;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * The files and folders the user has opened, wherever they lie. Each is linked into one project of the workspace that
 * nobody sees as a project; nothing is written into the user's folders. A link has the real name; it stands in a virtual
 * folder named after its real parent, so that two of one name can be open. {@link IResource#getLocation()} is the real
 * place, markers work as in any project.
 */
public final class OpenedPlaces {
    private static final String PROJECT = "Opened";

    private OpenedPlaces() {}

    /** The project of the links, which may not exist yet. */
    public static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
    }

    /** What is open, files and folders, in the order the project has them. */
    public static List<IResource> roots() {
        List<IResource> roots = new ArrayList<>();
        IProject project = project();
        if (!project.isAccessible()) {
            return roots;
        }
        try {
            for (IResource group : project.members()) {
                if (group instanceof IFolder folder && folder.isVirtual()) {
                    roots.addAll(List.of(folder.members()));
                }
            }
        } catch (CoreException e) {
            throw new IllegalStateException(e); // it is accessible
        }
        return roots;
    }

    /** Whether the user opened this very file or folder. */
    public static boolean isRoot(IResource resource) {
        return resource.isLinked() && resource.getProject().equals(project());
    }

    /**
     * Opens a file or a folder in place. Inside what is open already it is found, not linked again.
     *
     * @param path an existing file or folder
     * @return the resource that stands for it
     * @throws CoreException when the workspace refuses
     */
    public static IResource open(Path path, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        Path real = path.toAbsolutePath().normalize();
        Optional<IResource> known = find(real);
        if (known.isPresent()) {
            known.get().refreshLocal(IResource.DEPTH_ZERO, monitor);
            return known.get();
        }
        IResource[] opened = new IResource[1];
        workspace.run(m -> opened[0] = link(real, m), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
        return opened[0];
    }

    /** Takes a root off the list. The file or folder itself stays where it is. */
    public static void close(IResource root, IProgressMonitor monitor) throws CoreException {
        IContainer group = root.getParent();
        root.delete(IResource.NONE, monitor);
        if (group.members().length == 0) {
            group.delete(IResource.NONE, monitor);
        }
    }

    private static Optional<IResource> find(Path real) {
        URI location = real.toUri();
        var root = ResourcesPlugin.getWorkspace().getRoot();
        IResource[] found = Files.isDirectory(real)
                ? root.findContainersForLocationURI(location)
                : root.findFilesForLocationURI(location);
        for (IResource each : found) {
            if (each.getType() != IResource.ROOT) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static IResource link(Path real, IProgressMonitor monitor) throws CoreException {
        IProject project = project();
        if (!project.exists()) {
            IProjectDescription description = project.getWorkspace().newProjectDescription(PROJECT);
            project.create(description, monitor);
        }
        if (!project.isOpen()) {
            project.open(monitor);
        }
        String name = real.getFileName().toString();
        IFolder group = group(project, real, name);
        if (!group.exists()) {
            group.create(IResource.VIRTUAL, true, monitor);
        }
        if (Files.isDirectory(real)) {
            IFolder folder = group.getFolder(name);
            folder.createLink(real.toUri(), IResource.BACKGROUND_REFRESH, monitor);
            return folder;
        }
        IFile file = group.getFile(name);
        file.createLink(real.toUri(), IResource.NONE, monitor);
        return file;
    }

    private static IFolder group(IProject project, Path real, String name) {
        Path parent = real.getParent();
        String wanted = parent == null || parent.getFileName() == null
                ? "root"
                : parent.getFileName().toString();
        IFolder group = project.getFolder(wanted);
        for (int n = 2; group.exists() && (!group.isVirtual() || group.findMember(name) != null); n++) {
            group = project.getFolder(wanted + " (" + n + ")");
        }
        return group;
    }
}
