package org.xter.studio.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.internal.WorkbenchPlugin;
import org.eclipse.ui.internal.ide.IDEInternalWorkbenchImages;
import org.eclipse.ui.internal.registry.ActionSetRegistry;
import org.eclipse.ui.internal.registry.IActionSetDescriptor;
import org.xter.report.ShownStep;
import org.xter.studio.app.place.HandOver;
import org.xter.studio.app.place.Workspace;
import org.xter.studio.edition.Preparation;
import org.xter.studio.ui.build.BuildRun;
import org.xter.studio.ui.build.BuildRuns;
import org.xter.studio.ui.look.Icon;

/** Shapes the platform's workbench into the studio's. */
public final class StudioWorkbenchAdvisor extends WorkbenchAdvisor {
    private static final ILog LOG = ILog.of(StudioWorkbenchAdvisor.class);

    private final Workspace workspace;
    private final List<Path> wanted;
    private HandOver handOver;

    /**
     * @param workspace the workspace this process holds
     * @param wanted files and folders to open at the start
     */
    public StudioWorkbenchAdvisor(Workspace workspace, List<Path> wanted) {
        this.workspace = workspace;
        this.wanted = wanted;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        declareSeverities(configurer);
        leaveOutActionSets();
    }

    /** The Problems view takes these from the application; without them it shows red squares. */
    private static void declareSeverities(IWorkbenchConfigurer configurer) {
        configurer.declareImage(IDEInternalWorkbenchImages.IMG_OBJS_ERROR_PATH, Icon.BROKEN.descriptor(), true);
        configurer.declareImage(IDEInternalWorkbenchImages.IMG_OBJS_WARNING_PATH, Icon.WARNING.descriptor(), true);
        configurer.declareImage(IDEInternalWorkbenchImages.IMG_OBJS_INFO_PATH, Icon.INFO.descriptor(), true);
        configurer.declareImage(IDEInternalWorkbenchImages.IMG_OBJS_FIXABLE_ERROR, Icon.BROKEN.descriptor(), true);
        configurer.declareImage(IDEInternalWorkbenchImages.IMG_OBJS_FIXABLE_WARNING, Icon.WARNING.descriptor(), true);
        configurer.declareImage(IDEInternalWorkbenchImages.IMG_OBJS_FIXABLE_INFO, Icon.INFO.descriptor(), true);
        configurer.declareImage(IDEInternalWorkbenchImages.IMG_ELCL_QUICK_FIX_ENABLED, Icon.FIX.descriptor(), true);
        configurer.declareImage(IDEInternalWorkbenchImages.IMG_DLCL_QUICK_FIX_DISABLED, Icon.FIX.descriptor(), true);
    }

    /** The platform's own action sets put buttons of a Java IDE into every window; nothing but this keeps them out. */
    private static void leaveOutActionSets() {
        ActionSetRegistry registry = WorkbenchPlugin.getDefault().getActionSetRegistry();
        for (IActionSetDescriptor set : registry.getActionSets()) {
            if (set.getId().startsWith("org.eclipse.")) {
                registry.removeExtension(set.getConfigurationElement().getDeclaringExtension(), new Object[] {set});
            }
        }
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new StudioWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ComposePerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.xter.studio.app.preferences";
    }

    @Override
    public void postStartup() {
        StartTime.measureIfAsked();
        Display.getCurrent().asyncExec(Preparation::begin);
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (!wanted.isEmpty()) {
            Places.open(window, wanted);
        }
        try {
            workspace.opened();
            handOver = HandOver.listen(workspace, this::asked);
            workspace.takeNotice().ifPresent(text -> Display.getCurrent()
                    .asyncExec(() -> MessageDialog.openInformation(
                            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), Product.NAME, text)));
        } catch (IOException e) {
            LOG.error("a second start will not find this one", e);
        }
    }

    @Override
    public boolean preShutdown() {
        List<BuildRun> running = BuildRuns.SESSION.runs().stream()
                .filter(run -> run.state() == ShownStep.State.RUNNING)
                .toList();
        if (running.isEmpty()) {
            return true;
        }
        String names = running.stream().map(BuildRun::name).collect(Collectors.joining(", "));
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
                Messages.exportsRunningTitle,
                NLS.bind(Messages.exportsRunning, names),
                0,
                Messages.cancelAndExit,
                Messages.keepRunning);
        if (answer != Window.OK) {
            return false;
        }
        running.forEach(BuildRun::cancel);
        return true;
    }

    @Override
    public void postShutdown() {
        try {
            if (handOver != null) {
                handOver.close();
            }
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (IOException | CoreException e) {
            LOG.error("the list of opened files was not saved", e);
        }
    }

    private void asked(List<Path> paths) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window == null) {
                return;
            }
            Shell shell = window.getShell();
            shell.setMinimized(false);
            shell.forceActive();
            Places.open(window, paths);
        });
    }
}
