package org.xter.studio.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.xter.diagram.look.Tone;
import org.xter.document.EditionSnapshot;
import org.xter.document.compare.Difference;
import org.xter.document.trust.ReleaseSigners;
import org.xter.engine.EngineSettings;
import org.xter.engine.closure.LockStatus;
import org.xter.engine.closure.SizeEstimate;
import org.xter.engine.spec.EditionSpec;
import org.xter.report.CancelledException;
import org.xter.report.Problem;
import org.xter.studio.export.review.Change;
import org.xter.studio.export.review.Review;
import org.xter.studio.ui.Studio;
import org.xter.studio.ui.build.Amounts;
import org.xter.studio.ui.look.Icon;
import org.xter.studio.ui.look.Palette;
import org.xter.studio.ui.problem.Sentences;
import org.xter.studio.ui.problem.Statuses;

/** What the export means: sizes, changes since the last one, findings. */
final class ReviewPage extends WizardPage {
    private final ExportWizard wizard;
    private final AtomicLong wanted = new AtomicLong();
    private Line signature;
    private Line sizes;
    private Line lock;
    private Line changesTitle;
    private Table changes;
    private Line findingsTitle;
    private Table findings;

    ReviewPage(ExportWizard wizard) {
        super("review");
        this.wizard = wizard;
        setTitle(Messages.reviewTitle);
        setDescription(Messages.reviewDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .numColumns(2)
                .margins(12, 16)
                .spacing(8, 12)
                .applyTo(body);
        signature = line(body);
        sizes = line(body);
        lock = line(body);
        changesTitle = line(body);
        changes = table(body, 110, 20, 30, 50);
        findingsTitle = line(body);
        findings = table(body, 90, 76, 24);
        findings.setToolTipText(Messages.findingTip);
        findings.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> goTo()));
        setControl(body);
    }

    /** One thing the export means, after an icon. */
    private record Line(Label icon, Label text) {
        void say(Icon mark, String words) {
            icon.setImage(words.isEmpty() ? null : mark.image());
            text.setText(words);
        }
    }

    private static Line line(Composite body) {
        Label icon = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.TOP)
                .hint(16, SWT.DEFAULT)
                .applyTo(icon);
        Label text = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(540, SWT.DEFAULT).applyTo(text);
        return new Line(icon, text);
    }

    private static Table table(Composite body, int height, int... weights) {
        Composite frame = new Composite(body, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .indent(24, -6)
                .hint(540, height)
                .applyTo(frame);
        Table table = new Table(frame, SWT.BORDER | SWT.FULL_SELECTION);
        for (int weight : weights) {
            layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(weight));
        }
        return table;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            look();
        } else {
            wanted.incrementAndGet();
        }
    }

    private void look() {
        signature.say(Icon.KEY, "");
        sizes.say(Icon.WAITING, Messages.looking);
        lock.say(Icon.LOCK, "");
        changesTitle.say(Icon.COMPARE, "");
        findingsTitle.say(Icon.OK, "");
        ((Composite) getControl()).layout(true, true);
        changes.removeAll();
        findings.removeAll();
        setPageComplete(true);
        EditionSnapshot snapshot = wizard.snapshot();
        Path output = wizard.output();
        Optional<Path> keyring = wizard.keyring();
        boolean elsewhere = wizard.isSignedElsewhere();
        EngineSettings settings = Studio.engineSettings();
        long mine = wanted.incrementAndGet();
        Studio.get().background().execute(() -> {
            try {
                Review review = Review.of(snapshot, output, settings, () -> wanted.get() != mine);
                Optional<ReleaseSigners> signers = keyring.flatMap(folder -> review.spec()
                        .map(spec -> ReleaseSigners.of(
                                folder, spec.identity().product(), Studio.get().clock()))
                        .map(each -> elsewhere ? each.elsewhere() : each));
                later(mine, () -> show(review, keyring, signers));
            } catch (CancelledException e) {
                // Somebody turned the page.
                return;
            } catch (IOException e) {
                later(mine, () -> setErrorMessage(Statuses.message(e)));
            }
        });
    }

    private void later(long mine, Runnable work) {
        Studio.get().owner().execute(() -> {
            if (wanted.get() == mine && !getControl().isDisposed()) {
                work.run();
            }
        });
    }

    private void show(Review review, Optional<Path> keyring, Optional<ReleaseSigners> signers) {
        List<Problem> ofKeys = signers.map(ReleaseSigners::problems).orElse(List.of());
        boolean blocked = review.isBlocked() || !ofKeys.isEmpty();
        signature.say(
                keyring.isEmpty() ? Icon.WARNING : ofKeys.isEmpty() ? Icon.KEY : Icon.BROKEN,
                keyring.map(folder -> signature(folder, signers)).orElse(Messages.reviewUnsigned));
        sizes.say(Icon.IMAGE, sizes(review));
        lock.say(Icon.LOCK, review.status().map(ReviewPage::status).orElse(""));
        showChanges(review.changes(), review);
        showFindings(Stream.concat(ofKeys.stream(), review.findings().stream()).toList());
        setErrorMessage(review.isBlocked() ? Messages.errorsBlock : ofKeys.isEmpty() ? null : Messages.keysBlock);
        setPageComplete(!blocked);
        ((Composite) getControl()).layout(true, true);
        getContainer().updateButtons();
    }

    private static String signature(Path keyring, Optional<ReleaseSigners> signers) {
        Optional<ReleaseSigners.Signer> kernel = signers.flatMap(ReleaseSigners::kernel);
        Optional<ReleaseSigners.Signer> manifest = signers.flatMap(ReleaseSigners::manifest);
        return kernel.isPresent() && manifest.isPresent()
                ? NLS.bind(Messages.reviewSigned, new Object[] {
                    kernel.get().subject(), day(kernel.get()), manifest.get().subject(), day(manifest.get())
                })
                : NLS.bind(Messages.reviewKeyring, keyring);
    }

    private static LocalDate day(ReleaseSigners.Signer signer) {
        return LocalDate.ofInstant(signer.until(), ZoneOffset.UTC);
    }

    private static String sizes(Review review) {
        Optional<SizeEstimate> estimate = review.sizes();
        if (estimate.isEmpty()) {
            return Messages.sizesUnknown;
        }
        SizeEstimate size = estimate.get();
        long asked = review.spec()
                .map(EditionSpec::hardware)
                .map(each -> each.memoryMinimum())
                .orElse(0L);
        return NLS.bind(review.isGuessed() ? Messages.sizesGuessed : Messages.sizes, new Object[] {
            Amounts.bytes(size.layersSize()),
            Amounts.bytes(size.download()),
            Amounts.bytes(size.memoryNeeded()),
            Amounts.bytes(asked)
        });
    }

    private static String status(LockStatus status) {
        return switch (status) {
            case LockStatus.UpToDate upToDate -> Messages.lockUpToDate;
            case LockStatus.Missing missing -> Messages.lockMissing;
            case LockStatus.Stale stale ->
                NLS.bind(
                        Messages.lockStale,
                        stale.added().isEmpty() && stale.removed().isEmpty()
                                ? ""
                                : " +" + stale.added().size() + " −"
                                        + stale.removed().size());
            case LockStatus.Unknown unknown ->
                unknown.problems().isEmpty()
                        ? Messages.lockUnknown
                        : Messages.lockUnknown + " "
                                + Sentences.of(unknown.problems().get(0));
        };
    }

    private void showChanges(Optional<List<Change>> found, Review review) {
        visible(changes.getParent(), found.isPresent() && !found.get().isEmpty());
        if (found.isEmpty()) {
            changesTitle.say(Icon.COMPARE, review.last().isEmpty() ? Messages.neverExported : Messages.changesUnknown);
            return;
        }
        String version = review.last().orElseThrow().report().edition().version();
        changesTitle.say(
                Icon.COMPARE,
                NLS.bind(
                        found.get().isEmpty() ? Messages.noChanges : Messages.changes,
                        version,
                        found.get().size()));
        for (Change change : found.get()) {
            TableItem item = new TableItem(changes, SWT.NONE);
            item.setText(new String[] {kind(change), change.what(), change.detail()});
            item.setImage((change.ofPackages() ? Icon.PACKAGE : icon(change.kind())).image());
        }
    }

    private static void visible(Composite frame, boolean visible) {
        frame.setVisible(visible);
        ((GridData) frame.getLayoutData()).exclude = !visible;
    }

    private static String kind(Change change) {
        return switch (change.kind()) {
            case ADDED -> Messages.added;
            case REMOVED -> Messages.removed;
            case CHANGED -> Messages.changed;
            case MOVED -> Messages.moved;
        };
    }

    private static Icon icon(Difference.Kind kind) {
        return switch (kind) {
            case ADDED -> Icon.ADD;
            case REMOVED -> Icon.REMOVE;
            case CHANGED, MOVED -> Icon.COMPARE;
        };
    }

    private void showFindings(List<Problem> found) {
        findingsTitle.say(
                found.isEmpty() ? Icon.OK : Icon.FIX,
                found.isEmpty() ? Messages.noFindings : NLS.bind(Messages.findings, found.size()));
        visible(findings.getParent(), !found.isEmpty());
        for (Problem problem : found) {
            TableItem item = new TableItem(findings, SWT.NONE);
            item.setText(new String[] {Sentences.message(problem), line(problem)});
            item.setImage(Problems.icon(problem).image());
            item.setForeground(1, Palette.current().colour(Tone.TEXT_SECONDARY));
            item.setData(problem);
        }
    }

    private static String line(Problem problem) {
        return problem.place().line() > 0
                ? NLS.bind(Messages.line, Integer.toString(problem.place().line()))
                : "";
    }

    private void goTo() {
        TableItem[] chosen = findings.getSelection();
        if (chosen.length == 1
                && chosen[0].getData() instanceof Problem problem
                && problem.place().line() > 0) {
            Exports.show(wizard.window(), wizard.document(), problem.place());
            getShell().close();
        }
    }
}
