package org.xter.studio.edition.trust;

import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.xter.diagram.text.Words;
import org.xter.diagram.trust.TrustLedger;

/** The keys a new keyring gets: each is of the kind firmware, TPM and OpenSSL can judge, so nothing is chosen. */
final class KindsPage extends WizardPage {
    KindsPage() {
        super("kinds", Messages.kindsTitle, null);
        setDescription(Messages.kindsAbout);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(body);
        Composite frame = new Composite(body, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 220).applyTo(frame);
        Table table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        column(table, layout, Messages.key, 22);
        column(table, layout, Messages.algorithm, 16);
        column(table, layout, Messages.lifetime, 12);
        column(table, layout, Messages.purpose, 50);
        Words words = Words.in(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
        for (TrustLedger.Kind each : TrustLedger.kinds(words)) {
            new TableItem(table, SWT.NONE)
                    .setText(new String[] {each.title(), each.algorithm(), each.lifetime(), each.purpose()});
        }
        setControl(body);
    }

    private static void column(Table table, TableColumnLayout layout, String title, int weight) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        layout.setColumnData(column, new ColumnWeightData(weight));
    }
}
