package org.xter.studio.edition.protection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.xter.diagram.text.Words;
import org.xter.document.protection.Containers;
import org.xter.engine.encryption.EncryptionCosts;
import org.xter.model.edition.Cipher;
import org.xter.model.edition.DerivationFunction;
import org.xter.model.edition.EditionFactory;
import org.xter.model.edition.Hardware;
import org.xter.model.edition.KeyDerivation;
import org.xter.model.edition.Memory;
import org.xter.model.edition.Placement;
import org.xter.model.edition.ProtectedContainer;
import org.xter.report.CancelledException;
import org.xter.studio.edition.PageLayout;
import org.xter.studio.edition.field.ColumnWidths;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.build.Amounts;

/** What each cipher and key derivation costs on this machine; measured in the background when somebody asks, never before. */
final class CostPart {
    private static final int ROWS = 5;

    private final ProtectionPage page;
    private final Button measure;
    private final Composite frame;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Table table;
    private final Runnable grown;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private Optional<EncryptionCosts> costs = Optional.empty();

    /** @param grown the part takes another height now */
    CostPart(ProtectionPage page, Composite parent, Runnable grown) {
        this.page = page;
        this.grown = grown;
        Composite section = PageLayout.section(page.toolkit(), parent, Messages.costs, Messages.costsAbout);
        measure = page.toolkit().createButton(section, Messages.measure, SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(measure);
        measure.addListener(SWT.Selection, event -> measure());
        frame = page.toolkit().createComposite(section);
        frame.setLayout(layout);
        table = page.toolkit().createTable(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        for (String each : List.of(Messages.costOf, Messages.cost, Messages.usedBy)) {
            new TableColumn(table, SWT.NONE).setText(each);
        }
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(240, table.getHeaderHeight() + table.getItemHeight() * ROWS + 12)
                .exclude(true)
                .applyTo(frame);
        frame.setVisible(false);
        section.addListener(SWT.Dispose, event -> wanted.set(false));
    }

    /** The edition may use others now. */
    void refresh() {
        costs.ifPresent(this::show);
    }

    private void measure() {
        measure.setEnabled(false);
        measure.setText(Messages.measuring);
        wanted.set(true);
        Hardware hardware =
                Optional.ofNullable(page.edition().getHardware()).orElseGet(EditionFactory.eINSTANCE::createHardware);
        Memory memory = Optional.ofNullable(hardware.getMemory()).orElseGet(EditionFactory.eINSTANCE::createMemory);
        long bytes = memory.getMinimum().bytes();
        int processors = hardware.getCpus();
        Studio.get().background().execute(() -> {
            try {
                EncryptionCosts measured = EncryptionCosts.measure(bytes, processors, () -> !wanted.get());
                Studio.get().owner().execute(() -> measured(measured));
            } catch (CancelledException e) {
                return; // the page was closed
            }
        });
    }

    private void measured(EncryptionCosts found) {
        if (table.isDisposed()) {
            return;
        }
        costs = Optional.of(found);
        measure.setText(Messages.measureAgain);
        measure.setEnabled(true);
        PageLayout.show(frame, true);
        show(found);
        measure.getParent().layout(true, true);
        grown.run();
    }

    private void show(EncryptionCosts found) {
        Words words = Words.in(Locale.forLanguageTag(Platform.getNL().replace('_', '-')));
        table.removeAll();
        for (EncryptionCosts.CipherCost each : found.ciphers()) {
            Cipher cipher = Cipher.get(each.cipher());
            row(
                    words.of(cipher),
                    NLS.bind(Messages.speed, Amounts.bytes(each.bytesPerSecond())),
                    users(container -> container.getCipher() == cipher));
        }
        for (EncryptionCosts.DerivationCost each : found.derivations()) {
            DerivationFunction function = DerivationFunction.get(each.function());
            String seconds = String.format(Locale.ROOT, "%.1f s", each.nanos() / 1e9);
            row(
                    words.of(function),
                    each.memory() > 0
                            ? NLS.bind(Messages.guessWithMemory, seconds, Amounts.bytes(each.memory()))
                            : NLS.bind(Messages.guess, seconds, each.iterations()),
                    users(container -> function(container) == function));
        }
        for (int i = 0; i < table.getColumnCount(); i++) {
            String[] texts = new String[table.getItemCount() + 1];
            texts[0] = table.getColumn(i).getText();
            for (int row = 0; row < table.getItemCount(); row++) {
                texts[row + 1] = table.getItem(row).getText(i);
            }
            layout.setColumnData(table.getColumn(i), new ColumnWeightData(1, ColumnWidths.least(table, texts)));
        }
        frame.layout(true);
    }

    private void row(String what, String cost, String users) {
        new TableItem(table, SWT.NONE).setText(new String[] {what, cost, users});
    }

    private static DerivationFunction function(ProtectedContainer container) {
        KeyDerivation derivation = container.getKeyDerivation();
        return derivation == null ? DerivationFunction.ARGON2ID : derivation.getFunction();
    }

    /** The letters of the containers something holds for. */
    private String users(Predicate<ProtectedContainer> uses) {
        StringBuilder letters = new StringBuilder();
        for (Placement each : List.of(Placement.A, Placement.B)) {
            if (Containers.get(page.edition(), each).filter(uses).isPresent()) {
                letters.append(letters.isEmpty() ? "" : ", ").append(each.getName());
            }
        }
        return letters.toString();
    }
}
