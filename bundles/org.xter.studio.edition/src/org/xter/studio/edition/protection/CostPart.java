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
import org.xter.diagram.protection.EncryptionText;
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
    /** What a table takes beside its lines, in pixels. */
    private static final int BORDERS = 12;

    private static final List<Placement> CONTAINERS = List.of(Placement.A, Placement.B);

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
                .hint(240, SWT.DEFAULT)
                .exclude(true)
                .applyTo(frame);
        frame.setVisible(false);
        section.addListener(SWT.Dispose, event -> wanted.set(false));
    }

    /** The edition may use others now. */
    void refresh() {
        costs.ifPresent(found -> {
            show(found);
            fit();
        });
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
        fit();
    }

    private void fit() {
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
        EncryptionText text = new EncryptionText(words);
        for (EncryptionCosts.DerivationCost usual : found.derivations()) {
            DerivationFunction function = DerivationFunction.get(usual.function());
            row(words.of(function), guess(usual), users(each -> cost(each, usual)
                    .filter(usual::equals)
                    .isPresent()));
            for (Placement placement : CONTAINERS) {
                Containers.get(page.edition(), placement).ifPresent(container -> cost(container, usual)
                        .filter(cost -> !cost.equals(usual))
                        .ifPresent(cost -> row(text.derivation(container), guess(cost), placement.getName())));
            }
        }
        for (int i = 0; i < table.getColumnCount(); i++) {
            String[] texts = new String[table.getItemCount() + 1];
            texts[0] = table.getColumn(i).getText();
            for (int row = 0; row < table.getItemCount(); row++) {
                texts[row + 1] = table.getItem(row).getText(i);
            }
            layout.setColumnData(table.getColumn(i), new ColumnWeightData(1, ColumnWidths.least(table, texts)));
        }
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(240, table.getHeaderHeight() + table.getItemHeight() * table.getItemCount() + BORDERS)
                .applyTo(frame);
        frame.layout(true);
    }

    private void row(String what, String cost, String users) {
        new TableItem(table, SWT.NONE).setText(new String[] {what, cost, users});
    }

    private static String guess(EncryptionCosts.DerivationCost cost) {
        String seconds = String.format(Locale.ROOT, "%.1f s", cost.nanos() / 1e9);
        return cost.memory() > 0
                ? NLS.bind(Messages.guessWithMemory, seconds, Amounts.bytes(cost.memory()))
                : NLS.bind(Messages.guess, seconds, cost.iterations());
    }

    /** What a guess at a container's passphrase takes; nothing when its function is another than the measured one. */
    private static Optional<EncryptionCosts.DerivationCost> cost(
            ProtectedContainer container, EncryptionCosts.DerivationCost usual) {
        KeyDerivation wanted = Optional.ofNullable(container.getKeyDerivation())
                .orElseGet(EditionFactory.eINSTANCE::createKeyDerivation);
        return wanted.getFunction() == DerivationFunction.get(usual.function())
                ? Optional.of(usual.with(
                        wanted.isSetMemory() ? wanted.getMemory().bytes() : usual.memory(),
                        wanted.isSetIterations() ? wanted.getIterations() : usual.iterations()))
                : Optional.empty();
    }

    /** The letters of the containers something holds for. */
    private String users(Predicate<ProtectedContainer> uses) {
        StringBuilder letters = new StringBuilder();
        for (Placement each : CONTAINERS) {
            if (Containers.get(page.edition(), each).filter(uses).isPresent()) {
                letters.append(letters.isEmpty() ? "" : ", ").append(each.getName());
            }
        }
        return letters.toString();
    }
}
