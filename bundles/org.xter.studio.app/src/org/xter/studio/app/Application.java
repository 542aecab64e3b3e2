package org.xter.studio.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.xter.studio.app.place.HandOver;
import org.xter.studio.app.place.Workspace;
import org.xter.studio.ui.look.Themes;
import org.xter.studio.ui.settings.StudioSettings;

/**
 * The program. One studio runs on one workspace: a second start hands its files to the first. A workspace that cannot be
 * used is put aside, and a fresh one begun.
 */
public final class Application implements IApplication {
    private static final ILog LOG = ILog.of(Application.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public Object start(IApplicationContext context) throws IOException, InterruptedException {
        List<Path> wanted = paths((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Location location = Platform.getInstanceLocation();
        Workspace workspace =
                location.isSet() ? new Workspace(new File(location.getURL().getPath()).toPath()) : Workspace.usual();
        Files.createDirectories(workspace.folder());
        if (!location.isSet()) {
            location.set(workspace.folder().toUri().toURL(), false);
        }
        if (!location.lock()) {
            return handOver(workspace, wanted);
        }
        try {
            return run(workspace, location, wanted);
        } finally {
            location.release();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().syncExec(() -> PlatformUI.getWorkbench()
                    .close());
        }
    }

    private static Object run(Workspace workspace, Location location, List<Path> wanted) throws IOException {
        if (workspace.neverOpens()) {
            location.release();
            startAfresh(workspace);
            if (!location.lock()) {
                return EXIT_OK; // another start was faster
            }
        }
        if (!workspace.layoutIsReadable()) {
            workspace.leaveNotice(NLS.bind(Messages.layoutMovedAside, workspace.moveLayoutAside()));
        }
        workspace.opening();
        switch (open(workspace)) {
            case WHOLE -> {}
            case FORGETFUL -> workspace.leaveNotice(NLS.bind(Messages.openedForgotten, workspace.keepResources()));
            case BROKEN -> {
                location.release();
                startAfresh(workspace);
                return EXIT_RESTART;
            }
        }
        ClassesAhead.begin();
        StudioSettings.applyProxy();
        ToolkitStyle.apply();
        IconSource.readBundles();
        Display.setAppName(Product.NAME);
        SteadyDisplay.makeWhereItHelps();
        Display display = PlatformUI.createDisplay();
        ToolkitStyle.outrank();
        Themes.follow(display);
        try {
            int code = PlatformUI.createAndRunWorkbench(display, new StudioWorkbenchAdvisor(workspace, wanted));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static void startAfresh(Workspace workspace) throws IOException {
        workspace.leaveNotice(NLS.bind(Messages.workspaceMovedAside, workspace.moveAside()));
    }

    /** How the platform's list of files came up. */
    private enum Opening {
        WHOLE,
        /** Its files are damaged; it is empty and will be written over them. */
        FORGETFUL,
        BROKEN
    }

    /** The resources plug-in starts with the first use of its class; it fails then, or tells the log what it cannot read. */
    private static Opening open(Workspace workspace) {
        AtomicBoolean unreadable = new AtomicBoolean();
        ILogListener listener = (status, plugin) -> {
            if (status.matches(IStatus.ERROR) && status.getPlugin().equals("org.eclipse.core.resources")) {
                unreadable.set(true);
            }
        };
        Platform.addLogListener(listener);
        try {
            ResourcesPlugin.getWorkspace();
            return unreadable.get() ? Opening.FORGETFUL : Opening.WHOLE;
        } catch (LinkageError | RuntimeException e) {
            LOG.error("the workspace " + workspace.folder() + " does not open", e);
            return Opening.BROKEN;
        } finally {
            Platform.removeLogListener(listener);
        }
    }

    private static Object handOver(Workspace workspace, List<Path> wanted) throws IOException, InterruptedException {
        if (HandOver.send(workspace, wanted, PATIENCE)) {
            return EXIT_OK;
        }
        Display display = PlatformUI.createDisplay();
        try {
            MessageDialog.openError(null, Product.NAME, NLS.bind(Messages.otherDoesNotAnswer, workspace.folder()));
        } finally {
            display.dispose();
        }
        return EXIT_OK;
    }

    private static List<Path> paths(String[] arguments) {
        List<Path> paths = new ArrayList<>();
        boolean value = false;
        for (String argument : arguments) {
            boolean option = argument.startsWith("-");
            if (!option && !value) {
                paths.add(Path.of(argument).toAbsolutePath().normalize());
            }
            value = option; // the platform's options that come as far as this all have a value
        }
        return paths;
    }
}
