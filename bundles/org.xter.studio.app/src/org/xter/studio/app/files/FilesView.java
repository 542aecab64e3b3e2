package org.xter.studio.app.files;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.xter.studio.ui.place.OpenedPlaces;

/** The navigator. Empty, it says what goes here and offers the next step. */
public final class FilesView extends CommonNavigator {
    private final IResourceChangeListener changes = this::changed;
    private Composite pages;
    private StackLayout stack;
    private Composite emptyPage;
    private Composite treePage;

    @Override
    public void createPartControl(Composite parent) {
        stack = new StackLayout();
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(stack);
        treePage = new Composite(pages, SWT.NONE);
        treePage.setLayout(new FillLayout());
        emptyPage = new Composite(pages, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.verticalSpacing = 8;
        emptyPage.setLayout(layout);
        Label said = new Label(emptyPage, SWT.WRAP);
        said.setText(Messages.emptyText);
        said.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        next(Messages.emptyNew, "org.xter.studio.app.newEdition");
        next(Messages.emptyFolder, "org.xter.studio.app.openFolder");
        next(Messages.emptyFile, "org.xter.studio.app.openFile");
        next(
                Messages.emptyFirstSteps,
                "org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.xter.studio.app.firstSteps)");

        super.createPartControl(treePage);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
        showWhatFits();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == emptyPage) {
            emptyPage.setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }

    @Override
    public String getFrameToolTipText(Object element) {
        return Adapters.adapt(element, IFile.class) == null ? "" : super.getFrameToolTipText(element);
    }

    /** @param command its id, with parameters as {@link ParameterizedCommand#serialize()} writes them */
    private void next(String text, String command) {
        Link link = new Link(emptyPage, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            try {
                ParameterizedCommand wanted =
                        getSite().getService(ICommandService.class).deserialize(command);
                getSite().getService(IHandlerService.class).executeCommand(wanted, null);
            } catch (CommandException x) {
                throw new IllegalStateException(command, x); // it stands in plugin.xml
            }
        }));
    }

    private void changed(IResourceChangeEvent event) {
        if (!pages.isDisposed()) {
            pages.getDisplay().asyncExec(this::showWhatFits);
        }
    }

    private void showWhatFits() {
        if (pages.isDisposed()) {
            return;
        }
        boolean empty = OpenedPlaces.roots().isEmpty()
                && ResourcesPlugin.getWorkspace().getRoot().getProjects().length
                        <= (OpenedPlaces.project().exists() ? 1 : 0);
        Composite fits = empty ? emptyPage : treePage;
        if (stack.topControl != fits) {
            stack.topControl = fits;
            pages.layout(true, true);
        }
    }
}
