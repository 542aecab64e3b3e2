package org.xter.studio.app;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** What this program is, and the libraries it stands on with their licences. */
public final class AboutDialog extends Dialog {
    /** @param parent the window it belongs to */
    public AboutDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.aboutTitle, Product.NAME));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        TabFolder tabs = new TabFolder(area, SWT.TOP);
        GridData size = new GridData(SWT.FILL, SWT.FILL, true, true);
        size.widthHint = convertWidthInCharsToPixels(90);
        size.heightHint = convertHeightInCharsToPixels(18);
        tabs.setLayoutData(size);
        tab(tabs, Messages.aboutTab, about(tabs));
        tab(tabs, Messages.aboutLicences, licences(tabs));
        applyDialogFont(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private static void tab(TabFolder tabs, String title, Control content) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(title);
        item.setControl(content);
    }

    private static Control about(TabFolder tabs) {
        Composite page = page(tabs, 2);
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(Product.logo());
        picture.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, true));
        Composite texts = new Composite(page, SWT.NONE);
        texts.setLayout(new GridLayout());
        texts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label name = new Label(texts, SWT.NONE);
        name.setText(Product.NAME);
        name.setFont(JFaceResources.getHeaderFont());
        Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
        new Label(texts, SWT.NONE)
                .setText(NLS.bind(
                        Messages.aboutVersion,
                        version.getMajor() + "." + version.getMinor() + "." + version.getMicro()));
        Label text = new Label(texts, SWT.WRAP);
        text.setText(NLS.bind(
                Messages.aboutText, System.getProperty("java.version"), Platform.getOS() + " " + Platform.getOSArch()));
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.verticalIndent = 8;
        text.setLayoutData(wide);
        return page;
    }

    private static Control licences(TabFolder tabs) {
        Composite page = page(tabs, 1);
        new Label(page, SWT.WRAP).setText(Messages.aboutLicencesText);
        Table table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column(table, Messages.aboutLibrary, 330);
        column(table, Messages.aboutVersionColumn, 90);
        column(table, Messages.aboutLicence, 260);
        List<Library> libraries = Library.installed();
        for (Library library : libraries) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {library.name(), library.version(), library.licence()});
        }
        return page;
    }

    private static Composite page(TabFolder tabs, int columns) {
        Composite page = new Composite(tabs, SWT.NONE);
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.horizontalSpacing = 16;
        page.setLayout(layout);
        return page;
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(width);
    }
}
